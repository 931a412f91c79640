import { FLAG_CLIP, FLAG_NO_SIGNAL, type MeterFrame } from '../live/meterFrame.ts';
import { ChannelMeter, FALL_OFFS, type FallOff } from './ballistics.ts';

/** Older levels than this say nothing about the stage: they are drawn hatched. */
export const STALE_AFTER_MS = 500;

/** Channel numbers (from 1) with something to show outside the meter itself. */
export interface MeterAlarms {
  readonly clipped: ReadonlySet<number>;
  readonly noSignal: ReadonlySet<number>;
}

/** All meters of the show. Fed by the socket, advanced and read by the display; no framework in between. */
export class MeterBank {
  fallOff: FallOff = 'mic-wise';
  readonly #meters: ChannelMeter[] = [];
  readonly #onAlarms: (alarms: MeterAlarms) => void;
  #clipped: ReadonlySet<number> = new Set();
  #noSignal: ReadonlySet<number> = new Set();
  #frame = -1;
  #freshAtMs = Number.NEGATIVE_INFINITY;
  #advancedAtMs: number | null = null;

  /** `onAlarms` is called when the alarms change, which is rare, and not with every frame. */
  constructor(onAlarms: (alarms: MeterAlarms) => void) {
    this.#onAlarms = onAlarms;
  }

  feed(levels: MeterFrame, nowMs: number): void {
    // A frame number that stands still is a capture that stands still, however often it is sent.
    if (levels.frame === this.#frame) return;
    this.#frame = levels.frame;
    this.#freshAtMs = nowMs;
    for (let i = 0; i < levels.channels; i++) {
      this.channel(i + 1).feed(levels.rmsDb[i] as number, levels.peakDb[i] as number, nowMs);
    }
    this.#readFlags(levels);
  }

  /** Moves every meter on to `nowMs`; called once for each picture. */
  advance(nowMs: number): void {
    const elapsedMs = nowMs - (this.#advancedAtMs ?? nowMs);
    this.#advancedAtMs = nowMs;
    const { decibelsPerSecond } = FALL_OFFS[this.fallOff];
    for (const meter of this.#meters) meter.advance(nowMs, elapsedMs, decibelsPerSecond);
  }

  /** The meter of a channel number; channel k of the show is input k of the capture. */
  channel(number: number): ChannelMeter {
    for (let i = this.#meters.length; i < number; i++) this.#meters.push(new ChannelMeter());
    return this.#meters[number - 1] as ChannelMeter;
  }

  /** Infinity until the first levels came. */
  ageMs(nowMs: number): number {
    return nowMs - this.#freshAtMs;
  }

  isStale(nowMs: number): boolean {
    return this.ageMs(nowMs) > STALE_AFTER_MS;
  }

  clearClip(number: number): void {
    if (!this.#clipped.has(number)) return;
    this.#publish(new Set([...this.#clipped].filter((n) => n !== number)), this.#noSignal);
  }

  clearAllClips(): void {
    if (this.#clipped.size > 0) this.#publish(new Set(), this.#noSignal);
  }

  #readFlags({ channels, flags }: MeterFrame): void {
    let clipped: Set<number> | undefined;
    let noSignalChanged = false;
    for (let i = 0; i < channels; i++) {
      const flag = flags[i] as number;
      if ((flag & FLAG_CLIP) !== 0 && !this.#clipped.has(i + 1)) {
        clipped ??= new Set(this.#clipped);
        clipped.add(i + 1);
      }
      if (((flag & FLAG_NO_SIGNAL) !== 0) !== this.#noSignal.has(i + 1)) noSignalChanged = true;
    }
    if (!clipped && !noSignalChanged) return;
    this.#publish(clipped ?? this.#clipped, noSignalChanged ? noSignalIn(channels, flags) : this.#noSignal);
  }

  #publish(clipped: ReadonlySet<number>, noSignal: ReadonlySet<number>): void {
    this.#clipped = clipped;
    this.#noSignal = noSignal;
    this.#onAlarms({ clipped, noSignal });
  }
}

function noSignalIn(channels: number, flags: Uint8Array): Set<number> {
  const numbers = new Set<number>();
  for (let i = 0; i < channels; i++) {
    if (((flags[i] as number) & FLAG_NO_SIGNAL) !== 0) numbers.add(i + 1);
  }
  return numbers;
}
