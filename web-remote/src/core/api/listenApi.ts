import type { Id } from '../show/show.ts';
import { ApiError } from './apiError.ts';
import { type Http, jsonBody } from './http.ts';

/** What one listener hears. */
export interface Mix {
  readonly channels: readonly { id: Id; gainDb: number; pan: number }[];
  readonly mode: 'solo' | 'mix';
}

export function soloOf(channelId: Id): Mix {
  return { channels: [{ id: channelId, gainDb: 0, pan: 0 }], mode: 'solo' };
}

/** WHEP: an offer goes in, an answer and the place of the session come out. */
export interface ListenApi {
  offer(sdp: string): Promise<{ answer: string; location: string }>;
  setMix(location: string, mix: Mix): Promise<void>;
  end(location: string): Promise<void>;
}

export function createListenApi(http: Http): ListenApi {
  return {
    async offer(sdp) {
      const response = await http('/api/listen', {
        method: 'POST',
        headers: { 'Content-Type': 'application/sdp' },
        body: sdp,
      });
      const location = response.headers.get('Location');
      if (!location) {
        throw new ApiError(
          'The server took the listening request but did not say where to steer it (no Location).',
          {
            kind: 'refused',
            status: response.status,
            retryAfterSeconds: null,
          },
        );
      }
      return { answer: await response.text(), location };
    },
    async setMix(location, mix) {
      await http(`${location}/mix`, jsonBody('PUT', mix));
    },
    async end(location) {
      // keepalive: this is also said while the page goes away.
      await http(location, { method: 'DELETE', keepalive: true });
    },
  };
}
