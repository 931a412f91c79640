import * as v from 'valibot';
import { ArtefactSchema } from '../show/artefact.ts';
import { HealthSchema } from '../show/health.ts';
import { ShowSchema } from '../show/show.ts';

const LiveMessageSchema = v.variant('type', [
  v.object({ type: v.literal('show'), show: ShowSchema }),
  v.object({ type: v.literal('event'), event: ArtefactSchema }),
  v.object({ type: v.literal('clock'), unixMillis: v.number() }),
  v.object({ type: v.literal('health'), ...HealthSchema.entries }),
  v.object({
    type: v.literal('listen'),
    id: v.union([v.string(), v.number()]),
    /** How the server sees the sound connection: "connecting", "connected" … "failed", "closed". */
    state: v.optional(v.string()),
    live: v.optional(v.boolean()),
  }),
]);
export type LiveMessage = v.InferOutput<typeof LiveMessageSchema>;

/** What the server says about a listening session of this device. */
export type ListenNews = Extract<LiveMessage, { type: 'listen' }>;

const KNOWN_TYPES: ReadonlySet<unknown> = new Set(['show', 'event', 'clock', 'health', 'listen']);

/** `unknown`: a type of a newer server, to be ignored. `bad`: not JSON, or a known type in a shape that is not its own. */
export type ParsedMessage = LiveMessage | 'unknown' | 'bad';

export function parseLiveMessage(text: string): ParsedMessage {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'bad'; // The caller counts these; the text itself tells a user nothing.
  }
  if (typeof json !== 'object' || json === null || !('type' in json)) return 'bad';
  if (!KNOWN_TYPES.has(json.type)) return 'unknown';
  const parsed = v.safeParse(LiveMessageSchema, json);
  return parsed.success ? parsed.output : 'bad';
}
