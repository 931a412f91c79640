import { expect, it } from 'vitest';
import { meterPosition } from './scale.ts';

it.each([
  [0, 1],
  [-20, 0.5],
  [-40, 0.15],
  [-60, 0.025],
  [-70, 0],
])('puts %i dBFS at %d of the height', (db, position) => {
  expect(meterPosition(db)).toBeCloseTo(position, 10);
});

it('is straight between its points', () => {
  expect(meterPosition(-10)).toBeCloseTo(0.75, 10);
  expect(meterPosition(-30)).toBeCloseTo(0.325, 10);
});

it('never falls with a rising level', () => {
  for (let db = -80; db < 10; db += 0.1)
    expect(meterPosition(db + 0.1)).toBeGreaterThanOrEqual(meterPosition(db));
});

it.each([Number.NEGATIVE_INFINITY, -300, Number.NaN])('shows nothing at %d', (db) => {
  expect(meterPosition(db)).toBe(0);
});

it('stops at the top above full scale', () => {
  expect(meterPosition(3)).toBe(1);
  expect(meterPosition(Number.POSITIVE_INFINITY)).toBe(1);
});
