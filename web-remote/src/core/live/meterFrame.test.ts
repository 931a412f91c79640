import { describe, expect, it } from 'vitest';
import { meterMessage } from '../../testing/meterMessage.ts';
import { createMeterFrame, decodeMeterFrame, FLAG_CLIP, FLAG_NO_SIGNAL } from './meterFrame.ts';

const SOUND = meterMessage(123_456_789_012n, [
  { rms: -1850, peak: -600, flags: FLAG_CLIP },
  { rms: -32768, peak: -32768, flags: FLAG_NO_SIGNAL },
]);

describe('a meter message', () => {
  it('gives frame, levels in dBFS and flags of every channel', () => {
    const frame = createMeterFrame();
    expect(decodeMeterFrame(SOUND, frame)).toBe('ok');
    expect(frame.frame).toBe(123_456_789_012);
    expect(frame.channels).toBe(2);
    expect(frame.rmsDb[0]).toBeCloseTo(-18.5);
    expect(frame.peakDb[0]).toBeCloseTo(-6);
    expect(frame.flags[0]).toBe(FLAG_CLIP);
  });

  it('reads -32768 as silence', () => {
    const frame = createMeterFrame();
    decodeMeterFrame(SOUND, frame);
    expect(frame.rmsDb[1]).toBe(Number.NEGATIVE_INFINITY);
    expect(frame.peakDb[1]).toBe(Number.NEGATIVE_INFINITY);
  });

  it('may have no channels at all', () => {
    expect(decodeMeterFrame(meterMessage(1n, []), createMeterFrame())).toBe('ok');
  });

  it('is bad at every length but the right one', () => {
    for (let length = 2; length < SOUND.byteLength; length++) {
      expect(decodeMeterFrame(SOUND.slice(0, length), createMeterFrame())).toBe('bad');
    }
    const longer = new Uint8Array(SOUND.byteLength + 1);
    longer.set(new Uint8Array(SOUND));
    expect(decodeMeterFrame(longer.buffer, createMeterFrame())).toBe('bad');
  });

  it.each([0, 1])('is bad when only %i bytes came', (length) => {
    expect(decodeMeterFrame(new ArrayBuffer(length), createMeterFrame())).toBe('bad');
  });

  it('is bad when it promises more channels than there are bytes', () => {
    const lying = SOUND.slice(0);
    new DataView(lying).setUint16(2, 65535, true);
    expect(decodeMeterFrame(lying, createMeterFrame())).toBe('bad');
  });

  it('is bad with more channels than a system can have, even if the bytes are there', () => {
    const huge = meterMessage(
      1n,
      Array.from({ length: 129 }, () => ({ rms: 0, peak: 0 })),
    );
    expect(decodeMeterFrame(huge, createMeterFrame())).toBe('bad');
  });

  it('is bad when its frame number cannot be held exactly', () => {
    expect(decodeMeterFrame(meterMessage(2n ** 60n, []), createMeterFrame())).toBe('bad');
  });

  it.each([
    ['kind', 0],
    ['version', 1],
  ])('of another %s is unknown, not bad', (_, offset) => {
    const newer = SOUND.slice(0);
    new DataView(newer).setUint8(offset, 2);
    expect(decodeMeterFrame(newer, createMeterFrame())).toBe('unknown');
  });

  it('leaves the last good levels alone when it is bad', () => {
    const frame = createMeterFrame();
    decodeMeterFrame(SOUND, frame);
    decodeMeterFrame(SOUND.slice(0, 15), frame);
    expect(frame.channels).toBe(2);
    expect(frame.rmsDb[0]).toBeCloseTo(-18.5);
  });

  it('of random bytes never throws', () => {
    let seed = 42;
    const random = () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
      return seed;
    };
    for (let i = 0; i < 2000; i++) {
      const bytes = Uint8Array.from({ length: random() % 700 }, () => random() % 256);
      if (bytes.length > 1) bytes.set([1, 1]);
      expect(['ok', 'bad']).toContain(decodeMeterFrame(bytes.buffer, createMeterFrame()));
    }
  });
});
