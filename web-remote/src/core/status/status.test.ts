import { describe, expect, it } from 'vitest';
import type { Health } from '../show/health.ts';
import { captureStatus, connectionStatus, duration, meterStatus } from './status.ts';

const HEALTH: Health = {
  status: 'ok',
  capture: {
    state: 'running',
    device: 'Dante',
    sampleRate: 48000,
    channels: 64,
    framesWritten: 1,
    lostFrames: 0,
    overflows: 0,
    message: null,
  },
  media: { listeners: 2, message: null },
};
const capture = HEALTH.capture as NonNullable<Health['capture']>;

describe('the connection', () => {
  it('is ok only while it is open', () => {
    expect(connectionStatus({ phase: 'open' }, null)).toEqual({ level: 'ok', text: 'Connected' });
    expect(connectionStatus({ phase: 'connecting', attempt: 0 }, null).level).toBe('warning');
  });

  it('is reconnecting for a short break and lost after a long one', () => {
    const waiting = { phase: 'waiting', attempt: 3, retryInMs: 500 } as const;
    expect(connectionStatus(waiting, 2000)).toEqual({ level: 'warning', text: 'Reconnecting' });
    expect(connectionStatus(waiting, 72_000)).toEqual({ level: 'down', text: 'No connection for 1:12' });
  });
});

describe('the age of the meters', () => {
  it.each([
    [Number.POSITIVE_INFINITY, 'unknown', 'No meters yet'],
    [40, 'ok', 'Meters 0.0 s'],
    [500, 'ok', 'Meters 0.5 s'],
    [1340, 'warning', 'Meters 1.3 s old'],
    [65_000, 'down', 'Meters 1:05 old'],
  ])('of %d ms is %s', (ageMs, level, text) => {
    expect(meterStatus(ageMs)).toEqual({ level, text });
  });
});

describe('the capture', () => {
  it('is unknown until the server said so', () => {
    expect(captureStatus(null).level).toBe('unknown');
  });

  it('that lost sound says how much, also when it is well again', () => {
    expect(captureStatus({ ...HEALTH, capture: { ...capture, lostFrames: 480 } })).toEqual({
      level: 'ok',
      text: 'Capture ok: 10.0 ms lost',
    });
  });

  it('that is down says why, in the words of the server', () => {
    const down: Health = {
      ...HEALTH,
      status: 'down',
      capture: { ...capture, message: 'Dante is unplugged.' },
    };
    expect(captureStatus(down)).toEqual({ level: 'down', text: 'Capture: Dante is unplugged.' });
  });

  it('is not blamed when only listening is degraded', () => {
    const degraded: Health = {
      ...HEALTH,
      status: 'degraded',
      media: { listeners: 0, message: 'Restarting.' },
    };
    expect(captureStatus(degraded)).toEqual({ level: 'warning', text: 'Listening: Restarting.' });
  });
});

it.each([
  [0, '0:00'],
  [12_999, '0:12'],
  [724_000, '12:04'],
  [3_724_000, '1:02:04'],
  [-5, '0:00'],
])('writes %d ms as %s', (ms, text) => {
  expect(duration(ms)).toBe(text);
});
