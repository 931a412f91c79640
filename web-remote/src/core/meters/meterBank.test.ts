import { describe, expect, it, vi } from 'vitest';
import { createMeterFrame, FLAG_CLIP, FLAG_NO_SIGNAL, type MeterFrame } from '../live/meterFrame.ts';
import { type MeterAlarms, MeterBank } from './meterBank.ts';

function levels(frame: number, flags: readonly number[] = [0, 0], db = -20): MeterFrame {
  const made = createMeterFrame();
  made.frame = frame;
  made.channels = flags.length;
  made.flags.set(flags);
  made.rmsDb.fill(db);
  made.peakDb.fill(db);
  return made;
}

function setUp() {
  const onAlarms = vi.fn<(alarms: MeterAlarms) => void>();
  const bank = new MeterBank(onAlarms);
  return { bank, onAlarms, alarms: () => onAlarms.mock.lastCall?.[0] };
}

describe('the meter bank', () => {
  it('is stale until levels come, and again 500 ms after the last', () => {
    const { bank } = setUp();
    expect(bank.isStale(0)).toBe(true);
    bank.feed(levels(1), 1000);
    expect(bank.isStale(1500)).toBe(false);
    expect(bank.isStale(1501)).toBe(true);
  });

  it('does not take a frame number that stands still for news', () => {
    const { bank } = setUp();
    bank.feed(levels(1), 0);
    bank.feed(levels(1, [0, 0], -3), 900);
    expect(bank.ageMs(1000)).toBe(1000);
    expect(bank.channel(1).barDb).toBe(-20);
  });

  it('takes a capture that started over for news', () => {
    const { bank } = setUp();
    bank.feed(levels(5_000_000), 0);
    bank.feed(levels(256), 900);
    expect(bank.ageMs(1000)).toBe(100);
  });

  it('keeps a clip until it is cleared', () => {
    const { bank, alarms } = setUp();
    bank.feed(levels(1, [0, FLAG_CLIP]), 0);
    bank.feed(levels(2, [0, 0]), 33);
    expect(alarms()?.clipped).toEqual(new Set([2]));
    bank.clearClip(2);
    expect(alarms()?.clipped).toEqual(new Set());
  });

  it('clears all clips at once', () => {
    const { bank, alarms } = setUp();
    bank.feed(levels(1, [FLAG_CLIP, FLAG_CLIP]), 0);
    bank.clearAllClips();
    expect(alarms()?.clipped.size).toBe(0);
  });

  it('forgets a missing signal as soon as it is back', () => {
    const { bank, alarms } = setUp();
    bank.feed(levels(1, [FLAG_NO_SIGNAL, 0]), 0);
    expect(alarms()?.noSignal).toEqual(new Set([1]));
    bank.feed(levels(2, [0, 0]), 33);
    expect(alarms()?.noSignal).toEqual(new Set());
  });

  it('says nothing while nothing changes', () => {
    const { bank, onAlarms } = setUp();
    for (let frame = 0; frame < 100; frame++)
      bank.feed(levels(frame, [FLAG_CLIP, FLAG_NO_SIGNAL]), frame * 33);
    expect(onAlarms).toHaveBeenCalledOnce();
  });

  it('falls by the chosen standard', () => {
    const { bank } = setUp();
    bank.fallOff = 'iec-60268-10-2';
    bank.feed(levels(1, [0], -10), 0);
    bank.feed(levels(2, [0], Number.NEGATIVE_INFINITY), 0);
    bank.advance(0);
    bank.advance(2800);
    expect(bank.channel(1).barDb).toBeCloseTo(-34, 5);
  });
});
