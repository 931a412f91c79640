import { expect, it } from 'vitest';
import { backoffMs } from './backoff.ts';

const OPTIONS = { firstMs: 300, mostMs: 5000 };

it('waits twice as long after each failed attempt, up to the limit', () => {
  const waits = [0, 1, 2, 3, 4, 5, 1000].map((attempt) => backoffMs(attempt, OPTIONS, () => 1));
  expect(waits).toEqual([300, 600, 1200, 2400, 4800, 5000, 5000]);
});

it('spreads the tries over the upper half of the time', () => {
  expect(backoffMs(1, OPTIONS, () => 0)).toBe(300);
  expect(backoffMs(1, OPTIONS, () => 0.5)).toBe(450);
});
