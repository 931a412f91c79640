import { useMemo } from 'react';
import { arranged, sceneById } from '../../core/show/show.ts';
import { usePreference } from '../usePreference.ts';
import { useRemoteState } from '../useRemoteState.ts';
import { ChannelTile } from './ChannelTile.tsx';

export function ChannelGrid() {
  const show = useRemoteState((state) => state.show);
  const [size] = usePreference('tileSize');
  const channels = useMemo(() => (show ? arranged(show) : []), [show]);

  if (!show) return <p className="page-note">Waiting for the show from the server…</p>;
  if (channels.length === 0) {
    return (
      <p className="page-note">
        This show has no channels yet. Add them in the workbench, or import a mic plot there.
      </p>
    );
  }
  const sceneRuns = sceneById(show, show.currentSceneId) !== undefined;
  return (
    <main className="grid" data-size={size} aria-label="Channels">
      {channels.map((channel) => (
        <ChannelTile key={channel.id} channel={channel} sceneRuns={sceneRuns} />
      ))}
    </main>
  );
}
