import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { ListenPhase, ListenState } from '../../core/listening/listenState.ts';
import { renderWithRemote } from '../../testing/renderWithRemote.tsx';
import { ListeningBar } from './ListeningBar.tsx';

function setUp(listen: Partial<ListenState> = {}) {
  const view = renderWithRemote(<ListeningBar />);
  act(() =>
    view.remote.store.setState({ listen: { phase: 'live', channelId: 'ch-1', trouble: null, ...listen } }),
  );
  return view;
}

describe('the listening bar', () => {
  it('says what to do while nothing is heard', () => {
    setUp({ phase: 'idle', channelId: null });
    expect(screen.getByRole('status')).toHaveTextContent('Tap a channel to listen');
    expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull();
  });

  it('says who is heard, and that it is live', () => {
    setUp();
    expect(screen.getByText('1 Elizabeth')).toBeVisible();
    expect(screen.getByText('Hannah Moss')).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('Live');
  });

  it.each<ListenPhase>(['idle', 'connecting', 'switching', 'interrupted', 'blocked', 'refused'])(
    'never says live while it is %s',
    (phase) => {
      setUp({ phase, trouble: 'No sound.' });
      expect(screen.getByRole('status')).not.toHaveTextContent(/live/i);
    },
  );

  it('says why there is no sound, and that it is being fetched', () => {
    setUp({ phase: 'interrupted', trouble: 'No sound arrives from the server.' });
    expect(screen.getByRole('status')).toHaveTextContent(
      'No sound arrives from the server. Connecting again…',
    );
  });

  it('stops', async () => {
    const { remote } = setUp();
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(remote.listener.stop).toHaveBeenCalledOnce();
  });

  it('gives the tap that a browser wants', async () => {
    const { remote } = setUp({ phase: 'blocked' });
    const resume = vi.spyOn(remote.listener, 'resumePlayback').mockReturnValue(undefined);
    await userEvent.click(screen.getByRole('button', { name: 'Play' }));
    expect(resume).toHaveBeenCalledOnce();
  });

  it('tries again what was refused', async () => {
    const { remote } = setUp({ phase: 'refused', trouble: 'All places are taken.' });
    const retry = vi.spyOn(remote.listener, 'retry').mockReturnValue(undefined);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledOnce();
  });

  it('leaves the level to the keys of a device that keeps it to them', () => {
    vi.spyOn(HTMLMediaElement.prototype, 'volume', 'get').mockReturnValue(1);
    setUp();
    expect(screen.queryByRole('slider')).toBeNull();
    expect(screen.getByText('Level: keys of this device')).toBeVisible();
  });

  it('sets the level in dB, and remembers it', () => {
    const { remote } = setUp();
    const fader = screen.getByRole('slider', { name: 'Listening level' });
    fireEvent.change(fader, { target: { value: '-12' } });
    expect(fader).toHaveAttribute('aria-valuetext', '−12 dB');
    expect(remote.preferences.getState().volumeDb).toBe(-12);
    fireEvent.change(fader, { target: { value: '-42' } });
    expect(fader).toHaveAttribute('aria-valuetext', 'Off');
  });
});
