import { type RefObject, useContext, useEffect, useRef } from 'react';
import { MeterPainter } from './meterPainter.ts';
import { MeterStageContext } from './meterStageContext.ts';

/** Gives a canvas to the meter of a channel number. From then on React has nothing to do with it. */
export function useMeterCanvas(channelNumber: number): RefObject<HTMLCanvasElement | null> {
  const ref = useRef<HTMLCanvasElement>(null);
  const stage = useContext(MeterStageContext);

  useEffect(() => {
    const canvas = ref.current;
    if (!canvas || !stage) return;
    const painter = new MeterPainter(canvas, stage.bank.channel(channelNumber));
    const size = new ResizeObserver(([entry]) => {
      if (entry) painter.resize(entry.contentRect.width, entry.contentRect.height, devicePixelRatio);
    });
    // What is scrolled away costs nothing.
    const sight = new IntersectionObserver((entries) => {
      if (entries.at(-1)?.isIntersecting) stage.show(painter);
      else stage.hide(painter);
    });
    size.observe(canvas);
    sight.observe(canvas);
    return () => {
      size.disconnect();
      sight.disconnect();
      stage.hide(painter);
    };
  }, [stage, channelNumber]);
  return ref;
}
