import type { FaultSummary } from '../../core/show/artefact.ts';
import { type Channel, type ChannelState, channelTitle } from '../../core/show/show.ts';

export const STATE_NAMES: Record<ChannelState, string> = {
  ON_STAGE: 'on stage',
  STANDBY: 'standby',
  OFF: 'not in this scene',
};

interface Alarms {
  fault: FaultSummary | undefined;
  noSignal: boolean;
  clipped: boolean;
}

/** The tile in words: all that it shows, in the order of its importance. */
export function tileLabel(
  channel: Channel,
  state: ChannelState | null,
  { fault, noSignal, clipped }: Alarms,
): string {
  return [
    channelTitle(channel),
    fault && `${fault.count} ${fault.count === 1 ? 'fault' : 'faults'}, last ${fault.type}`,
    noSignal && 'no signal',
    clipped && 'clipped',
    state && STATE_NAMES[state],
    channel.performer,
  ]
    .filter(Boolean)
    .join(', ');
}
