import { usePreference } from '../usePreference.ts';
import { useRemote } from '../useRemote.ts';
import { useRemoteState } from '../useRemoteState.ts';
import { useStatuses } from './useStatuses.ts';

const UNKNOWN = 'not known';

/** The numbers behind the status line, for whoever has to find out why. */
export function StatusDetails() {
  const remote = useRemote();
  const statuses = useStatuses();
  const health = useRemoteState((state) => state.health);
  const link = useRemoteState((state) => state.link);
  const badMessages = useRemoteState((state) => state.badMessages);
  const faultHistoryMissing = useRemoteState((state) => state.faultHistoryMissing);
  const [role] = usePreference('role');
  const [deviceName] = usePreference('deviceName');
  const capture = health?.capture;

  const rows: [string, string][] = [
    ['Server', `${location.host}: ${statuses.connection.text}`],
    ['This device', `${deviceName}${role ? `, paired as ${role}` : ''}`],
    ['Newest meters', statuses.meters.text],
    ['Capture', capture?.state ? `${statuses.capture.text} (${capture.state})` : statuses.capture.text],
    [
      'Input',
      capture
        ? `${capture.device || UNKNOWN}, ${capture.channels} channels, ${capture.sampleRate / 1000} kHz`
        : UNKNOWN,
    ],
    ['Lost frames', capture ? String(capture.lostFrames) : UNKNOWN],
    ['Overflows', capture ? String(capture.overflows) : UNKNOWN],
    ['Analysis behind by', health?.analysis ? `${health.analysis.lagMillis} ms` : UNKNOWN],
    ['Listeners', health?.media ? String(health.media.listeners) : UNKNOWN],
    ['Listening', health?.media?.message ?? (health?.media ? 'ok' : UNKNOWN)],
    ['Faults before connecting', faultHistoryMissing ?? 'loaded'],
    ['Unreadable messages', String(badMessages)],
  ];
  return (
    <>
      <dl className="details">
        {rows.map(([name, value]) => (
          <div key={name} className="details-row">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {link.phase === 'waiting' && (
        <button type="button" className="button button-main" onClick={() => remote.retryLive()}>
          Connect now
        </button>
      )}
    </>
  );
}
