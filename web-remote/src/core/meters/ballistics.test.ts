import { expect, it } from 'vitest';
import { ChannelMeter } from './ballistics.ts';

const SILENCE = Number.NEGATIVE_INFINITY;

/** Lets time pass in pictures of 10 ms. */
function run(meter: ChannelMeter, fromMs: number, toMs: number, decibelsPerSecond = 20): void {
  for (let nowMs = fromMs + 10; nowMs <= toMs; nowMs += 10) meter.advance(nowMs, 10, decibelsPerSecond);
}

it('rises at once', () => {
  const meter = new ChannelMeter();
  meter.feed(-18, -6, 0);
  expect(meter.barDb).toBe(-18);
  expect(meter.lineDb).toBe(-6);
});

it('lets the bar fall by 20 dB in a second', () => {
  const meter = new ChannelMeter();
  meter.feed(-10, -10, 0);
  meter.feed(SILENCE, SILENCE, 0);
  run(meter, 0, 1000);
  expect(meter.barDb).toBeCloseTo(-30, 5);
});

it('falls no further than the level', () => {
  const meter = new ChannelMeter();
  meter.feed(-10, -4, 0);
  meter.feed(-24, -20, 0);
  run(meter, 0, 5000);
  expect(meter.barDb).toBe(-24);
  expect(meter.lineDb).toBe(-20);
});

it('holds the peak for 1.5 s before it falls', () => {
  const meter = new ChannelMeter();
  meter.feed(-20, -3, 0);
  meter.feed(SILENCE, SILENCE, 0);
  run(meter, 0, 1500);
  expect(meter.lineDb).toBe(-3);
  run(meter, 1500, 2000);
  expect(meter.lineDb).toBeCloseTo(-13, 5);
});

it('starts the hold anew with an equal peak', () => {
  const meter = new ChannelMeter();
  meter.feed(-20, -3, 0);
  meter.feed(-20, -3, 1000);
  meter.feed(SILENCE, SILENCE, 1000);
  run(meter, 1000, 2400);
  expect(meter.lineDb).toBe(-3);
});

it('falls the same whether pictures come often or seldom', () => {
  const often = new ChannelMeter();
  const seldom = new ChannelMeter();
  for (const meter of [often, seldom]) {
    meter.feed(-5, -5, 0);
    meter.feed(SILENCE, SILENCE, 0);
  }
  run(often, 0, 2000);
  seldom.advance(2000, 2000, 20);
  expect(seldom.barDb).toBeCloseTo(often.barDb, 5);
  expect(seldom.lineDb).toBeCloseTo(often.lineDb, 5);
});

it('ends in silence, not in very small numbers', () => {
  const meter = new ChannelMeter();
  meter.feed(-50, -50, 0);
  meter.feed(SILENCE, SILENCE, 0);
  run(meter, 0, 4000);
  expect(meter.barDb).toBe(SILENCE);
  expect(meter.lineDb).toBe(SILENCE);
});
