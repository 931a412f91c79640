import { useMeterCanvas } from './useMeterCanvas.ts';

/** A meter: a picture for the eye. Levels change too fast to be read aloud, so it has no name. */
export function MeterCanvas({ channelNumber, className }: { channelNumber: number; className: string }) {
  return <canvas ref={useMeterCanvas(channelNumber)} className={className} />;
}
