import * as v from 'valibot';
import { type Artefact, ArtefactSchema } from '../show/artefact.ts';
import { type Show, ShowSchema } from '../show/show.ts';
import { type Http, jsonBody, readJson } from './http.ts';

const RoleSchema = v.picklist(['operator', 'listener']);
export type Role = v.InferOutput<typeof RoleSchema>;

const SessionSchema = v.object({ role: RoleSchema });
const EventsSchema = v.union([
  v.array(ArtefactSchema),
  v.pipe(
    v.object({ events: v.array(ArtefactSchema) }),
    v.transform((page) => page.events),
  ),
]);

/** How many of the newest events are asked for: an evening's faults, not the archive. */
const EVENT_LIMIT = 500;

export interface ShowApi {
  /** Pairs this device. The session is a cookie that scripts cannot read, so nothing is kept here. */
  pair(pin: string, deviceName: string): Promise<Role>;
  show(): Promise<Show>;
  recentEvents(): Promise<Artefact[]>;
}

export function createShowApi(http: Http): ShowApi {
  return {
    async pair(pin, deviceName) {
      const response = await http('/api/session', jsonBody('POST', { pin, name: deviceName }));
      return (await readJson(response, SessionSchema)).role;
    },
    async show() {
      return readJson(await http('/api/show'), ShowSchema);
    },
    async recentEvents() {
      return readJson(await http(`/api/events?limit=${EVENT_LIMIT}`), EventsSchema);
    },
  };
}

export function photoUrl(channelId: string | number): string {
  return `/api/channels/${encodeURIComponent(channelId)}/photo`;
}
