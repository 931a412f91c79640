import type { ListenState } from '../../core/listening/listenState.ts';

/** What the bar says about the sound. "Live" is said for one state alone. */
export function listenText({ phase, trouble }: ListenState): string {
  switch (phase) {
    case 'idle':
      return 'Tap a channel to listen';
    case 'connecting':
      return 'Connecting…';
    case 'switching':
      return 'Switching…';
    case 'live':
      return 'Live';
    case 'replay':
      return 'Replay, not live';
    case 'interrupted':
      return `${trouble} Connecting again…`;
    case 'blocked':
      return 'Paused by this device. Tap Play to hear it.';
    case 'refused':
      return trouble ?? 'Listening was refused.';
  }
}
