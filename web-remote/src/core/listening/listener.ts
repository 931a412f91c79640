import { ApiError, isUnauthorised, messageOf } from '../api/apiError.ts';
import type { ListenApi } from '../api/listenApi.ts';
import { type BackoffOptions, backoffMs } from '../live/backoff.ts';
import type { ListenNews } from '../live/liveMessage.ts';
import type { Id } from '../show/show.ts';
import type { AudioSink, AudioSinkEvents } from './audioSink.ts';
import { type ListenFacts, type ListenState, listenStateOf, SILENT } from './listenState.ts';
import { WhepSession } from './whepSession.ts';

const BACKOFF: BackoffOptions = { firstMs: 400, mostMs: 5000 };

const NO_SOUND = 'No sound arrives from the server.';

export interface ListenerOptions {
  readonly api: ListenApi;
  readonly createPeer: () => RTCPeerConnection;
  readonly onState: (state: ListenState) => void;
  readonly onUnauthorised: () => void;
}

/** Listening as the user sees it: one channel or none, kept up through whatever the network does. */
export class Listener implements AudioSinkEvents {
  readonly #options: ListenerOptions;
  #sink: AudioSink | null = null;
  #facts: ListenFacts = SILENT;
  #session: WhepSession | null = null;
  #attempt = 0;
  #retryTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: ListenerOptions) {
    this.#options = options;
  }

  /** The page has (or no longer has) something to play on. */
  setSink(sink: AudioSink | null): void {
    this.#sink = sink;
    if (!sink) this.stop();
  }

  /** A tap on a channel: listen to it, or stop if it is the one. */
  toggle(channelId: Id): void {
    if (this.#facts.wanted === channelId && !this.#facts.givenUp) this.stop();
    else this.listenTo(channelId);
  }

  listenTo(channelId: Id): void {
    this.#update({ wanted: channelId, givenUp: false });
    if (this.#session) {
      this.#session.hear(channelId);
      return;
    }
    this.#attempt = 0;
    this.#begin();
  }

  /** The user's wish to try again what was given up. */
  retry(): void {
    if (this.#facts.wanted !== null) this.listenTo(this.#facts.wanted);
  }

  stop(): void {
    this.#endSession();
    this.#update(SILENT);
  }

  /** The tap that a browser wanted before it plays. */
  resumePlayback(): void {
    this.#sink?.resume();
  }

  /** The server sees the end of a session seconds before this end notices. */
  onServerNews({ id, state, live }: ListenNews): void {
    if (!this.#session?.location?.endsWith(`/${id}`)) return;
    if (live !== undefined) this.#update({ atLive: live });
    if (state === 'closed' || state === 'failed') this.#retry('The server ended the sound connection.', 0);
  }

  onPlaying(): void {
    this.#update({ playback: 'playing' });
  }

  onBlocked(): void {
    this.#update({ playback: 'blocked' });
  }

  onPlaybackError(error: unknown): void {
    this.#giveUp(`This browser cannot play the sound: ${messageOf(error)}`);
  }

  #begin(): void {
    const { wanted } = this.#facts;
    if (wanted === null) return;
    this.#endSession();
    this.#update({ heard: null, link: 'down', playback: 'waiting', flowing: false, atLive: true });
    const session = this.#createSession(wanted);
    if (!session) return;
    this.#session = session;
    this.#sink?.play(session.track);
    session.open().catch((error: unknown) => {
      // The failures of a session that was given up meanwhile concern nobody any more.
      if (this.#session === session) this.#onError(error, 'offer');
    });
  }

  #createSession(wanted: Id): WhepSession | null {
    let peer: RTCPeerConnection;
    try {
      peer = this.#options.createPeer();
    } catch (error) {
      this.#giveUp(`This browser offers no WebRTC, which listening needs: ${messageOf(error)}`);
      return null;
    }
    return new WhepSession(this.#options.api, peer, wanted, {
      onHeard: (heard) => this.#update({ heard }),
      onPeer: (state) => this.#onPeer(state),
      onFlow: (flowing) => this.#update(flowing ? { flowing } : { flowing, trouble: NO_SOUND }),
      onDry: () => this.#retry(NO_SOUND, 0),
      onMixError: (error) => this.#onError(error, 'mix'),
    });
  }

  #onPeer(state: RTCPeerConnectionState): void {
    if (state === 'connected') this.#update({ link: 'up' });
    // "disconnected" may heal by itself; the watch over the packets decides when that takes too long.
    else if (state === 'disconnected')
      this.#update({ link: 'down', trouble: 'The sound connection is interrupted.' });
    else if (state === 'failed') this.#retry('The sound connection to the server is lost.', 0);
  }

  #onError(error: unknown, during: 'offer' | 'mix'): void {
    if (isUnauthorised(error)) {
      this.stop();
      this.#options.onUnauthorised();
    } else if (error instanceof ApiError && mayPass(error, during)) {
      this.#retry(error.status === null ? 'The server does not answer.' : error.message, retryAfterMs(error));
    } else {
      this.#giveUp(error instanceof ApiError ? error.message : `Listening failed: ${messageOf(error)}`);
    }
  }

  #retry(trouble: string, leastMs: number): void {
    this.#endSession();
    this.#update({ link: 'down', heard: null, flowing: false, trouble });
    const delayMs = Math.max(leastMs, backoffMs(this.#attempt++, BACKOFF));
    this.#retryTimer = setTimeout(() => this.#begin(), delayMs);
  }

  #giveUp(trouble: string): void {
    this.#endSession();
    this.#update({ link: 'down', heard: null, flowing: false, trouble, givenUp: true });
  }

  #endSession(): void {
    clearTimeout(this.#retryTimer);
    const session = this.#session;
    if (!session) return;
    this.#session = null;
    this.#sink?.silence();
    session.close().catch((error: unknown) => {
      // Nothing is lost for the user: the server ends a session whose peer has gone.
      console.warn('The server was not told that listening ended:', error);
    });
  }

  #update(change: Partial<ListenFacts>): void {
    this.#facts = { ...this.#facts, ...change };
    const state = listenStateOf(this.#facts);
    if (state.phase === 'live') {
      this.#attempt = 0;
      this.#facts = { ...this.#facts, trouble: null };
    }
    this.#options.onState(listenStateOf(this.#facts));
  }
}

/** Whether time can heal this. A session the server no longer knows (404, 410 while steering) is simply begun anew. */
function mayPass(error: ApiError, during: 'offer' | 'mix'): boolean {
  const { status } = error;
  if (status === null || status >= 500 || status === 408 || status === 429) return true;
  return during === 'mix' && (status === 404 || status === 410);
}

function retryAfterMs({ failure }: ApiError): number {
  return failure.kind === 'refused' ? (failure.retryAfterSeconds ?? 0) * 1000 : 0;
}
