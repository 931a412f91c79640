import { sceneById } from '../../core/show/show.ts';
import type { DialogName } from '../ShowPage.tsx';
import { usePreference } from '../usePreference.ts';
import { useRemoteState } from '../useRemoteState.ts';
import { ClipSummary } from './ClipSummary.tsx';
import { SizeChoice } from './SizeChoice.tsx';
import { StatusItem } from './StatusItem.tsx';
import { useStatuses } from './useStatuses.ts';

/** Quiet while all is well; the whole line turns over when the server or the capture is gone. */
export function StatusLine({ onOpen }: { onOpen: (dialog: DialogName) => void }) {
  const show = useRemoteState((state) => state.show);
  const listeners = useRemoteState((state) => state.health?.media?.listeners);
  const [role] = usePreference('role');
  const { connection, meters, capture } = useStatuses();
  const scene = show && sceneById(show, show.currentSceneId);
  const down = [connection, meters, capture].some(({ level }) => level === 'down');

  return (
    <header className="status-line" data-down={down || undefined}>
      <div className="status-show">
        <h1 className="status-name">{show?.name || 'Mic-Wise'}</h1>
        {scene && (
          <span className="status-scene">
            {scene.number} {scene.name}
          </span>
        )}
      </div>
      <button
        type="button"
        className="status-items"
        aria-label="State of server and capture"
        onClick={() => onOpen('status')}
      >
        <StatusItem status={connection} name="connection" />
        <StatusItem status={meters} name="meters" />
        <StatusItem status={capture} name="capture" />
        {listeners !== undefined && (
          <span className="status-item status-listeners">
            {listeners} {listeners === 1 ? 'listener' : 'listeners'}
          </span>
        )}
        {role && (
          <span className="status-item status-role">{role === 'operator' ? 'Operator' : 'Listener'}</span>
        )}
      </button>
      <ClipSummary />
      <SizeChoice />
      <button
        type="button"
        className="button button-icon"
        aria-label="Settings"
        onClick={() => onOpen('settings')}
      >
        ⚙
      </button>
      <button
        type="button"
        className="button button-icon status-help"
        aria-label="Keys and gestures"
        onClick={() => onOpen('help')}
      >
        ?
      </button>
    </header>
  );
}
