import * as v from 'valibot';
import { ChannelSchema } from './show.ts';

/** An artefact the analysis found, or a mark made by hand. */
export const ArtefactSchema = v.object({
  id: v.union([v.string(), v.number()]),
  channelId: ChannelSchema.entries.id,
  type: v.string(),
  startUnixMillis: v.number(),
  acknowledged: v.nullish(v.boolean(), false),
});
export type Artefact = v.InferOutput<typeof ArtefactSchema>;

/** What a tile shows of the unacknowledged faults of its channel. */
export interface FaultSummary {
  /** The newest fault's type, as the server names it: "pop", "noise-burst" … */
  readonly type: string;
  readonly count: number;
  readonly newestUnixMillis: number;
}

/** A mark is a note, not a fault: it raises no alarm. */
export function isOpenFault(artefact: Artefact): boolean {
  return !artefact.acknowledged && artefact.type !== 'mark';
}

export function summarise(faults: readonly Artefact[]): FaultSummary | undefined {
  const [first, ...rest] = faults;
  if (!first) return undefined;
  const newest = rest.reduce((a, b) => (b.startUnixMillis > a.startUnixMillis ? b : a), first);
  return { type: newest.type, count: faults.length, newestUnixMillis: newest.startUnixMillis };
}
