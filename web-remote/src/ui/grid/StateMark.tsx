import type { ChannelState } from '../../core/show/show.ts';

/** ● on stage, ◐ standby, ○ off; drawn, because fonts disagree on their sizes. */
export function StateMark({ state }: { state: ChannelState }) {
  return (
    <svg className="state-mark" viewBox="0 0 12 12" aria-hidden="true">
      <circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
      {state === 'ON_STAGE' && <circle cx="6" cy="6" r="5" fill="currentColor" />}
      {state === 'STANDBY' && <path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />}
    </svg>
  );
}
