import { describe, expect, it, vi } from 'vitest';
import { ChannelMeter } from '../../core/meters/ballistics.ts';
import { MeterPainter } from './meterPainter.ts';
import type { MeterPalette } from './meterPalette.ts';

const PALETTE: MeterPalette = {
  track: 'track',
  tick: 'tick',
  green: 'green',
  yellow: 'yellow',
  red: 'red',
  hatch: 'hatch',
};

/** A canvas that remembers what was painted: colour, and the span along the meter's upright length. */
function setUp(width: number, height: number) {
  const painted: { colour: string; x: number; y: number; w: number; h: number }[] = [];
  const context = {
    fillStyle: '',
    fillRect(x: number, y: number, w: number, h: number) {
      painted.push({ colour: this.fillStyle, x, y, w, h });
    },
    beginPath: vi.fn(),
    moveTo: vi.fn(),
    lineTo: vi.fn(),
    stroke: vi.fn(),
  };
  const canvas = { width: 0, height: 0, getContext: () => context } as unknown as HTMLCanvasElement;
  const meter = new ChannelMeter();
  const painter = new MeterPainter(canvas, meter);
  painter.resize(width, height, 1);
  const of = (colour: string) => painted.filter((entry) => entry.colour === colour);
  return { painter, meter, painted, context, of };
}

describe('a meter', () => {
  it('shows each zone up to its border', () => {
    const { painter, meter, of } = setUp(10, 1000);
    meter.feed(-3, -3, 0);
    painter.paint(PALETTE, false);
    expect(of('green')[0]).toMatchObject({ y: 450, h: 550 }); // up to -18 dBFS
    expect(of('yellow')[0]).toMatchObject({ y: 150, h: 300 }); // -18 to -6
    expect(of('red')[0]).toMatchObject({ y: 75, h: 75 }); // -6 to -3
  });

  it('draws the peak as a line in the colour of its zone', () => {
    const { painter, meter, of } = setUp(10, 1000);
    meter.feed(-40, -10, 0);
    painter.paint(PALETTE, false);
    expect(of('yellow')).toEqual([{ colour: 'yellow', x: 0, y: 250, w: 10, h: 2 }]);
  });

  it('grows to the right where it lies', () => {
    const { painter, meter, of } = setUp(1000, 10);
    meter.feed(-20, Number.NEGATIVE_INFINITY, 0);
    painter.paint(PALETTE, false);
    expect(of('green')[0]).toMatchObject({ x: 0, w: 500, h: 10 });
  });

  it('is hatched and shows no level when its data is old', () => {
    const { painter, meter, context, of } = setUp(10, 1000);
    meter.feed(-3, -3, 0);
    painter.paint(PALETTE, true);
    expect(context.stroke).toHaveBeenCalledOnce();
    expect([...of('green'), ...of('yellow'), ...of('red')]).toHaveLength(0);
  });

  it('paints nothing while nothing would look different', () => {
    const { painter, painted } = setUp(10, 1000);
    painter.paint(PALETTE, false);
    const once = painted.length;
    painter.paint(PALETTE, false);
    expect(painted).toHaveLength(once);
  });

  it('paints again after a change of size, of theme, or of trust', () => {
    const { painter, painted } = setUp(10, 1000);
    painter.paint(PALETTE, false);
    const once = painted.length;
    painter.resize(10, 1000, 1);
    painter.paint(PALETTE, false);
    painter.paint({ ...PALETTE }, false);
    painter.paint({ ...PALETTE }, true);
    expect(painted.length).toBeGreaterThanOrEqual(4 * once);
  });
});
