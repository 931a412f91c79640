/**
 * The binary meter message of `/api/live`, little-endian:
 *
 *     offset  size  field
 *     0       u8    kind = 1
 *     1       u8    version = 1
 *     2       u16   channels
 *     4       u64   frame: position in the capture the levels belong to
 *     12      5 bytes per channel:
 *               i16 RMS, i16 peak in hundredths of dBFS (-32768 = silence), u8 flags
 */
const KIND = 1;
const VERSION = 1;
const HEADER_BYTES = 12;
const CHANNEL_BYTES = 5;
const SILENCE = -32768;
const MAX_CHANNELS = 128;

export const FLAG_CLIP = 1;
export const FLAG_RECENT_EVENT = 2;
export const FLAG_NO_SIGNAL = 4;

/** One set of levels, in dBFS; silence is -Infinity. Made once and filled again and again: 30 times a second. */
export interface MeterFrame {
  channels: number;
  frame: number;
  readonly rmsDb: Float32Array;
  readonly peakDb: Float32Array;
  readonly flags: Uint8Array;
}

export function createMeterFrame(): MeterFrame {
  return {
    channels: 0,
    frame: 0,
    rmsDb: new Float32Array(MAX_CHANNELS).fill(Number.NEGATIVE_INFINITY),
    peakDb: new Float32Array(MAX_CHANNELS).fill(Number.NEGATIVE_INFINITY),
    flags: new Uint8Array(MAX_CHANNELS),
  };
}

/** `unknown`: a kind or version from a newer server, to be ignored. `bad`: claims to be ours and is not. */
export type MeterVerdict = 'ok' | 'unknown' | 'bad';

/** Fills `into` only when the whole message is sound; otherwise leaves it as it was. */
export function decodeMeterFrame(message: ArrayBuffer, into: MeterFrame): MeterVerdict {
  const view = new DataView(message);
  if (view.byteLength < 2) return 'bad';
  if (view.getUint8(0) !== KIND || view.getUint8(1) !== VERSION) return 'unknown';
  if (view.byteLength < HEADER_BYTES) return 'bad';

  const channels = view.getUint16(2, true);
  const frame = Number(view.getBigUint64(4, true));
  if (channels > MAX_CHANNELS || !Number.isSafeInteger(frame)) return 'bad';
  if (view.byteLength !== HEADER_BYTES + channels * CHANNEL_BYTES) return 'bad';

  into.channels = channels;
  into.frame = frame;
  for (let i = 0, at = HEADER_BYTES; i < channels; i++, at += CHANNEL_BYTES) {
    into.rmsDb[i] = decibels(view.getInt16(at, true));
    into.peakDb[i] = decibels(view.getInt16(at + 2, true));
    into.flags[i] = view.getUint8(at + 4);
  }
  return 'ok';
}

function decibels(hundredths: number): number {
  return hundredths === SILENCE ? Number.NEGATIVE_INFINITY : hundredths / 100;
}
