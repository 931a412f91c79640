import { type Artefact, type FaultSummary, isOpenFault, summarise } from '../show/artefact.ts';
import type { Id } from '../show/show.ts';

/** More open faults on one channel than this say nothing new; the first to come are forgotten. */
const MOST_PER_CHANNEL = 999;

export type FaultsByChannel = ReadonlyMap<Id, FaultSummary>;

/** The unacknowledged faults of each channel, kept from the server's events. */
export class FaultLog {
  readonly #open = new Map<Id, Map<Id, Artefact>>();
  #summaries: FaultsByChannel = new Map();

  /** What the tiles show; a new map with every change. */
  get summaries(): FaultsByChannel {
    return this.#summaries;
  }

  /** New events, or known ones that changed: an acknowledged fault goes away. */
  record(...artefacts: readonly Artefact[]): void {
    for (const artefact of artefacts) this.#keep(artefact);
    const summaries = new Map(this.#summaries);
    for (const channelId of new Set(artefacts.map((artefact) => artefact.channelId))) {
      const summary = this.#summaryOf(channelId);
      if (summary) summaries.set(channelId, summary);
      else summaries.delete(channelId);
    }
    this.#summaries = summaries;
  }

  #keep(artefact: Artefact): void {
    let faults = this.#open.get(artefact.channelId);
    if (!faults) {
      faults = new Map();
      this.#open.set(artefact.channelId, faults);
    }
    if (!isOpenFault(artefact)) {
      faults.delete(artefact.id);
      return;
    }
    faults.set(artefact.id, artefact);
    const [oldest] = faults.keys();
    if (faults.size > MOST_PER_CHANNEL && oldest !== undefined) faults.delete(oldest);
  }

  #summaryOf(channelId: Id): FaultSummary | undefined {
    return summarise([...(this.#open.get(channelId)?.values() ?? [])]);
  }
}
