/** What one channel reports in one meter message. */
export interface FakeLevel {
  rmsDb: number;
  peakDb: number;
  flags: number;
}

/** The meter message of `/api/live`, written from the contract and not from the decoder it tests. */
export function encodeMeters(frame: number, levels: readonly FakeLevel[]): Buffer {
  const message = Buffer.alloc(12 + levels.length * 5);
  message.writeUInt8(1, 0);
  message.writeUInt8(1, 1);
  message.writeUInt16LE(levels.length, 2);
  message.writeBigUInt64LE(BigInt(frame), 4);
  levels.forEach(({ rmsDb, peakDb, flags }, i) => {
    message.writeInt16LE(hundredths(rmsDb), 12 + i * 5);
    message.writeInt16LE(hundredths(peakDb), 14 + i * 5);
    message.writeUInt8(flags, 16 + i * 5);
  });
  return message;
}

function hundredths(db: number): number {
  return Number.isFinite(db) ? Math.round(db * 100) : -32768;
}

/** Speech on every other channel, a noise floor on the rest; the same at every run. */
export function speechLevels(channels: number, seconds: number): FakeLevel[] {
  return Array.from({ length: channels }, (_, i) => {
    const talks = i % 2 === 0;
    const phrase = Math.sin(seconds * (1.1 + i * 0.07) + i);
    const syllable = Math.abs(Math.sin(seconds * (9 + (i % 5)) + i * 2));
    const rmsDb = talks && phrase > -0.5 ? -34 + 10 * phrase + 11 * syllable : -57 + 2 * syllable;
    return { rmsDb, peakDb: rmsDb + 9, flags: 0 };
  });
}
