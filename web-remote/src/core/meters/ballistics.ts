import { FLOOR_DB } from './scale.ts';

/** How fast a meter falls, by the names of the standards operators know from their consoles. */
export const FALL_OFFS = {
  'mic-wise': { label: 'Mic-Wise', decibelsPerSecond: 20 },
  'iec-60268-10-1': { label: 'DIN PPM (IEC 60268-10 type I)', decibelsPerSecond: 20 / 1.5 },
  'iec-60268-18': { label: 'Digital peak (IEC 60268-18)', decibelsPerSecond: 20 / 1.7 },
  'iec-60268-10-2': { label: 'BBC/EBU PPM (IEC 60268-10 type II)', decibelsPerSecond: 24 / 2.8 },
} as const;
export type FallOff = keyof typeof FALL_OFFS;

export const PEAK_HOLD_MS = 1500;

/** What one meter shows: the RMS as a bar that falls, the peak as a line that holds first. Up is always at once. */
export class ChannelMeter {
  barDb = Number.NEGATIVE_INFINITY;
  lineDb = Number.NEGATIVE_INFINITY;
  #rmsDb = Number.NEGATIVE_INFINITY;
  #peakDb = Number.NEGATIVE_INFINITY;
  #heldUntilMs = 0;

  /** New levels from the server. */
  feed(rmsDb: number, peakDb: number, nowMs: number): void {
    this.#rmsDb = rmsDb;
    this.#peakDb = peakDb;
    if (rmsDb > this.barDb) this.barDb = rmsDb;
    if (peakDb >= this.lineDb) {
      this.lineDb = peakDb;
      this.#heldUntilMs = nowMs + PEAK_HOLD_MS;
    }
  }

  /** Lets time pass between two pictures. */
  advance(nowMs: number, elapsedMs: number, decibelsPerSecond: number): void {
    this.barDb = fall(this.barDb, this.#rmsDb, (elapsedMs / 1000) * decibelsPerSecond);
    // Where the hold ended within this step, only the rest of the step counts.
    const fallingMs = Math.min(elapsedMs, nowMs - this.#heldUntilMs);
    if (fallingMs > 0) {
      this.lineDb = fall(this.lineDb, this.#peakDb, (fallingMs / 1000) * decibelsPerSecond);
    }
  }
}

function fall(fromDb: number, toDb: number, byDb: number): number {
  const db = Math.max(toDb, fromDb - byDb);
  return db > FLOOR_DB ? db : Number.NEGATIVE_INFINITY;
}
