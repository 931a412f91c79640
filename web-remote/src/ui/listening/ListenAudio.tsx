import { useEffect, useRef } from 'react';
import { AudioElementSink } from '../../core/listening/audioSink.ts';
import { volumeFactor } from '../../core/store/preferences.ts';
import { usePreference } from '../usePreference.ts';
import { useRemote } from '../useRemote.ts';

/** The element that sounds. It has no controls of its own: the listening bar is its face. */
export function ListenAudio() {
  const remote = useRemote();
  const ref = useRef<HTMLAudioElement>(null);
  const [volumeDb] = usePreference('volumeDb');

  useEffect(() => {
    if (!ref.current) return;
    remote.setSink(new AudioElementSink(ref.current, remote.listener));
    return () => remote.setSink(null);
  }, [remote]);

  useEffect(() => {
    if (ref.current) ref.current.volume = volumeFactor(volumeDb);
  }, [volumeDb]);

  // biome-ignore lint/a11y/useMediaCaption: live microphones have no captions.
  return <audio ref={ref} data-testid="listen-audio" />;
}
