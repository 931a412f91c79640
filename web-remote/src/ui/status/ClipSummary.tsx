import { useRemote } from '../useRemote.ts';
import { useRemoteState } from '../useRemoteState.ts';

/** How many channels clipped since someone looked, also those scrolled out of sight; a tap clears them all. */
export function ClipSummary() {
  const { bank } = useRemote();
  const count = useRemoteState((state) => state.alarms.clipped.size);
  if (count === 0) return null;
  return (
    <button type="button" className="clip-summary" onClick={() => bank.clearAllClips()}>
      <span aria-hidden="true">■</span> {count} clipped<span className="clip-summary-do"> · clear</span>
    </button>
  );
}
