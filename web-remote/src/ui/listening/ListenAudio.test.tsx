import { act, fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AudioElementSink } from '../../core/listening/audioSink.ts';
import { renderWithRemote } from '../../testing/renderWithRemote.tsx';
import { ListenAudio } from './ListenAudio.tsx';

const TRACK = { kind: 'audio' } as MediaStreamTrack;

class FakeStream {
  readonly tracks: readonly MediaStreamTrack[];
  constructor(tracks: MediaStreamTrack[]) {
    this.tracks = tracks;
  }
}

function setUp() {
  const view = renderWithRemote(<ListenAudio />);
  const element = screen.getByTestId<HTMLAudioElement>('listen-audio');
  // jsdom has no media: the source is kept as a plain value.
  Object.defineProperty(element, 'srcObject', { value: null, writable: true });
  const events = { onPlaying: vi.fn(), onBlocked: vi.fn(), onPlaybackError: vi.fn() };
  return { ...view, element, events, sink: new AudioElementSink(element, events) };
}

beforeEach(() => void vi.stubGlobal('MediaStream', FakeStream));

describe('the sound', () => {
  it('comes from an element in the page, at the remembered level', () => {
    const { remote, element } = setUp();
    act(() => remote.preferences.setState({ volumeDb: -20 }));
    expect(element.volume).toBeCloseTo(0.1);
  });

  it('plays the track it is given, and says when it is heard', () => {
    const { element, events, sink } = setUp();
    sink.play(TRACK);
    expect((element.srcObject as unknown as FakeStream).tracks).toEqual([TRACK]);
    fireEvent.playing(element);
    expect(events.onPlaying).toHaveBeenCalledOnce();
  });

  it('says when the browser wants a tap first', async () => {
    const { element, events, sink } = setUp();
    vi.mocked(element.play).mockRejectedValueOnce(new DOMException('tap first', 'NotAllowedError'));
    sink.play(TRACK);
    await vi.waitFor(() => expect(events.onBlocked).toHaveBeenCalledOnce());
  });

  it('says when the system paused it, and not when it was silenced on purpose', () => {
    const { element, events, sink } = setUp();
    sink.play(TRACK);
    fireEvent.pause(element);
    expect(events.onBlocked).toHaveBeenCalledOnce();
    sink.silence();
    fireEvent.pause(element);
    expect(events.onBlocked).toHaveBeenCalledOnce();
  });

  it('takes a play that a newer one overtook for no failure', async () => {
    const { element, events, sink } = setUp();
    let fail: (error: Error) => void = () => undefined;
    vi.mocked(element.play).mockReturnValueOnce(new Promise((_, reject) => (fail = reject)));
    sink.play(TRACK);
    sink.silence();
    fail(new DOMException('interrupted', 'AbortError'));
    await Promise.resolve();
    expect(events.onPlaybackError).not.toHaveBeenCalled();
  });
});
