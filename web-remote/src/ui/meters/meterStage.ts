import type { MeterBank } from '../../core/meters/meterBank.ts';
import type { MeterPainter } from './meterPainter.ts';
import { type MeterPalette, readMeterPalette } from './meterPalette.ts';

/** Paints every meter in sight once per picture of the display. It runs only while there is one. */
export class MeterStage {
  readonly bank: MeterBank;
  readonly #painters = new Set<MeterPainter>();
  #palette: MeterPalette | null = null;
  #request: number | null = null;

  constructor(bank: MeterBank) {
    this.bank = bank;
  }

  show(painter: MeterPainter): void {
    this.#painters.add(painter);
    this.#request ??= requestAnimationFrame(this.#paint);
  }

  hide(painter: MeterPainter): void {
    this.#painters.delete(painter);
    if (this.#painters.size > 0 || this.#request === null) return;
    cancelAnimationFrame(this.#request);
    this.#request = null;
  }

  /** The theme changed: the next picture takes its colours anew. */
  dropPalette(): void {
    this.#palette = null;
  }

  readonly #paint = (): void => {
    this.#palette ??= readMeterPalette(document.documentElement);
    const nowMs = performance.now();
    const stale = this.bank.isStale(nowMs);
    this.bank.advance(nowMs);
    for (const painter of this.#painters) painter.paint(this.#palette, stale);
    this.#request = requestAnimationFrame(this.#paint);
  };
}
