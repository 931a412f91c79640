import { captureStatus, connectionStatus, meterStatus, type Status } from '../../core/status/status.ts';
import { useNow } from '../common/useNow.ts';
import { useRemote } from '../useRemote.ts';
import { useRemoteState } from '../useRemoteState.ts';

/** Often enough that an age looks alive, seldom enough to cost nothing. */
const REFRESH_MS = 250;

export function useStatuses(): { connection: Status; meters: Status; capture: Status } {
  const { bank } = useRemote();
  const link = useRemoteState((state) => state.link);
  const lostAtMs = useRemoteState((state) => state.linkLostAtMs);
  const health = useRemoteState((state) => state.health);
  const nowMs = useNow(REFRESH_MS);
  return {
    connection: connectionStatus(link, lostAtMs === null ? null : nowMs - lostAtMs),
    meters: meterStatus(Math.max(0, bank.ageMs(nowMs))),
    // What the capture said before the connection went is no news of it.
    capture: captureStatus(link.phase === 'open' ? health : null),
  };
}
