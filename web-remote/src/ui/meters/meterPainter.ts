import type { ChannelMeter } from '../../core/meters/ballistics.ts';
import { meterPosition, RED_FROM_DB, TICKS_DB, YELLOW_FROM_DB } from '../../core/meters/scale.ts';
import type { MeterPalette } from './meterPalette.ts';

const YELLOW_FROM = meterPosition(YELLOW_FROM_DB);
const RED_FROM = meterPosition(RED_FROM_DB);
const TICKS = TICKS_DB.map(meterPosition);
const HATCH_STEP_PX = 6;

/** Paints one meter on one canvas, upright or lying. Paints nothing while nothing would look different. */
export class MeterPainter {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  readonly #meter: ChannelMeter;
  #pixelRatio = 1;
  #bar = -1;
  #line = -1;
  #stale = false;
  #palette: MeterPalette | null = null;

  constructor(canvas: HTMLCanvasElement, meter: ChannelMeter) {
    const context = canvas.getContext('2d', { alpha: false });
    if (!context) throw new Error('This browser offers no 2D canvas, which the meters need.');
    this.#canvas = canvas;
    this.#context = context;
    this.#meter = meter;
  }

  resize(widthPx: number, heightPx: number, pixelRatio: number): void {
    this.#canvas.width = Math.max(1, Math.round(widthPx * pixelRatio));
    this.#canvas.height = Math.max(1, Math.round(heightPx * pixelRatio));
    this.#pixelRatio = pixelRatio;
    this.#bar = -1; // resizing wiped the canvas
  }

  paint(palette: MeterPalette, stale: boolean): void {
    const length = this.#length;
    const bar = Math.round(meterPosition(this.#meter.barDb) * length);
    const line = Math.round(meterPosition(this.#meter.lineDb) * length);
    const same =
      bar === this.#bar && line === this.#line && stale === this.#stale && palette === this.#palette;
    if (same) return;
    this.#bar = bar;
    this.#line = line;
    this.#stale = stale;
    this.#palette = palette;

    this.#fill(0, length, palette.track);
    if (stale) this.#hatch(palette.hatch);
    else this.#levels(bar, line, palette);
    const hairline = Math.max(1, Math.round(this.#pixelRatio));
    for (const tick of TICKS) this.#fill(Math.round(tick * length), hairline, palette.tick);
  }

  #levels(bar: number, line: number, { green, yellow, red }: MeterPalette): void {
    const length = this.#length;
    const yellowFrom = Math.round(YELLOW_FROM * length);
    const redFrom = Math.round(RED_FROM * length);
    this.#fill(0, Math.min(bar, yellowFrom), green);
    this.#fill(yellowFrom, Math.min(bar, redFrom) - yellowFrom, yellow);
    this.#fill(redFrom, bar - redFrom, red);
    if (line === 0) return;
    const thickness = Math.round(2 * this.#pixelRatio);
    const colour = line > redFrom ? red : line > yellowFrom ? yellow : green;
    this.#fill(Math.max(0, line - thickness), thickness, colour);
  }

  get #lying(): boolean {
    return this.#canvas.width > this.#canvas.height;
  }

  get #length(): number {
    return Math.max(this.#canvas.width, this.#canvas.height);
  }

  /** Fills the meter's full width, `from` counted from the silent end. */
  #fill(from: number, size: number, colour: string): void {
    if (size <= 0) return;
    const { width, height } = this.#canvas;
    this.#context.fillStyle = colour;
    if (this.#lying) this.#context.fillRect(from, 0, size, height);
    else this.#context.fillRect(0, height - from - size, width, size);
  }

  #hatch(colour: string): void {
    const { width, height } = this.#canvas;
    const context = this.#context;
    context.strokeStyle = colour;
    context.lineWidth = this.#pixelRatio;
    context.beginPath();
    for (let at = -height; at < width; at += HATCH_STEP_PX * this.#pixelRatio) {
      context.moveTo(at, height);
      context.lineTo(at + height, 0);
    }
    context.stroke();
  }
}
