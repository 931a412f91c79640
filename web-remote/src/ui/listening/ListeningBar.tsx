import { channelTitle } from '../../core/show/show.ts';
import { MeterCanvas } from '../meters/MeterCanvas.tsx';
import { useRemote } from '../useRemote.ts';
import { useRemoteState } from '../useRemoteState.ts';
import { listenText } from './listenText.ts';
import { VolumeControl } from './VolumeControl.tsx';

/** Always there, so that nothing on the page moves when listening begins. */
export function ListeningBar() {
  const { listener } = useRemote();
  const listen = useRemoteState((state) => state.listen);
  const channel = useRemoteState(({ show }) => show?.channels.find(({ id }) => id === listen.channelId));
  const { phase } = listen;

  return (
    <footer className="listening-bar" data-phase={phase}>
      <div className="listening-what">
        {channel && (
          <strong className="listening-title">
            {channelTitle(channel)}
            <span className="listening-performer">{channel.performer}</span>
          </strong>
        )}
        <span className="listening-phase" role="status">
          {listenText(listen)}
        </span>
      </div>
      {channel && <MeterCanvas channelNumber={channel.number} className="listening-meter" />}
      <VolumeControl />
      {phase === 'blocked' && (
        <button type="button" className="button button-main" onClick={() => listener.resumePlayback()}>
          Play
        </button>
      )}
      {phase === 'refused' && (
        <button type="button" className="button button-main" onClick={() => listener.retry()}>
          Try again
        </button>
      )}
      {phase !== 'idle' && (
        <button type="button" className="button" onClick={() => listener.stop()}>
          Stop
        </button>
      )}
    </footer>
  );
}
