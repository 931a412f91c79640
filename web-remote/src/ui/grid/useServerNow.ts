import { useNow } from '../common/useNow.ts';
import { useRemoteState } from '../useRemoteState.ts';

/** The server's wall clock to the second: ages must not depend on how a tablet's clock is set. */
export function useServerNow(): number {
  const offsetMs = useRemoteState((state) => state.clockOffsetMs);
  useNow(1000);
  return Date.now() + offsetMs;
}
