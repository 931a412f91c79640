import { useState } from 'react';
import { canSetVolume } from '../../core/listening/canSetVolume.ts';
import { VOLUME_OFF_DB } from '../../core/store/preferences.ts';
import { usePreference } from '../usePreference.ts';

/** The level in my ears; it changes nothing for anyone else. */
export function VolumeControl() {
  const [volumeDb, setVolumeDb] = usePreference('volumeDb');
  const [settable] = useState(() => canSetVolume(document.createElement('audio')));
  // A fader that moves and changes nothing would be a lie.
  if (!settable) return <span className="volume volume-text">Level: keys of this device</span>;

  const text = volumeDb <= VOLUME_OFF_DB ? 'Off' : `${volumeDb} dB`.replace('-', '−');
  return (
    <label className="volume">
      <input
        type="range"
        className="volume-fader"
        aria-label="Listening level"
        aria-valuetext={text}
        min={VOLUME_OFF_DB}
        max={0}
        step={1}
        value={volumeDb}
        onChange={(event) => setVolumeDb(Number(event.target.value))}
      />
      <span className="volume-text">{text}</span>
    </label>
  );
}
