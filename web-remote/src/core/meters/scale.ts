/**
 * The piecewise meter scale (IEC 60268-18): most of the height for the levels that matter, the floor still visible.
 * Each point is [dBFS, share of the height].
 */
const POINTS = [
  [-70, 0],
  [-60, 0.025],
  [-40, 0.15],
  [-20, 0.5],
  [0, 1],
] as const;

export const FLOOR_DB = POINTS[0][0];
export const TICKS_DB = [-6, -12, -18, -30, -50] as const;
export const YELLOW_FROM_DB = -18;
export const RED_FROM_DB = -6;

/** Where a level stands on the meter, 0 (bottom) to 1 (full scale). */
export function meterPosition(db: number): number {
  if (!(db > FLOOR_DB)) return 0; // also silence, and anything that is no number
  for (let i = 1; i < POINTS.length; i++) {
    const [lowDb, low] = POINTS[i - 1] as (typeof POINTS)[number];
    const [highDb, high] = POINTS[i] as (typeof POINTS)[number];
    if (db <= highDb) return low + ((db - lowDb) / (highDb - lowDb)) * (high - low);
  }
  return 1;
}
