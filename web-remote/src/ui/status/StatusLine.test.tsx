import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { createMeterFrame, FLAG_CLIP } from '../../core/live/meterFrame.ts';
import type { Remote } from '../../core/remote.ts';
import { renderWithRemote } from '../../testing/renderWithRemote.tsx';
import { StatusLine } from './StatusLine.tsx';

function setUp() {
  const onOpen = vi.fn();
  return { ...renderWithRemote(<StatusLine onOpen={onOpen} />), onOpen };
}

function feed({ bank }: Remote, frame: number, flags = 0): void {
  const levels = createMeterFrame();
  levels.frame = frame;
  levels.channels = 2;
  levels.flags.fill(flags, 0, 2);
  bank.feed(levels, performance.now());
}

describe('the status line', () => {
  it('names the show and the scene', () => {
    setUp();
    expect(screen.getByRole('heading', { name: 'Pride and Prejudice' })).toBeVisible();
    expect(screen.getByText('3 Netherfield ball')).toBeVisible();
  });

  it('claims nothing that nobody said', () => {
    setUp();
    expect(screen.getByText('No meters yet')).toHaveAttribute('data-level', 'unknown');
    expect(screen.getByText('Capture unknown')).toHaveAttribute('data-level', 'unknown');
  });

  it('turns over when the connection is lost, and says for how long', () => {
    vi.useFakeTimers();
    const { remote } = setUp();
    act(() =>
      remote.store.setState({
        link: { phase: 'waiting', attempt: 3, retryInMs: 900 },
        linkLostAtMs: performance.now() - 12_000,
      }),
    );
    expect(screen.getByText('No connection for 0:12')).toBeVisible();
    expect(screen.getByRole('banner')).toHaveAttribute('data-down');
  });

  it('forgets the health of the capture while there is no connection', () => {
    const { remote } = setUp();
    act(() => remote.store.setState({ link: { phase: 'open' }, health: { status: 'ok' } }));
    expect(screen.getByText('Capture ok')).toBeVisible();
    act(() => remote.store.setState({ link: { phase: 'connecting', attempt: 1 } }));
    expect(screen.getByText('Capture unknown')).toBeVisible();
  });

  it('shows the age of the newest meters', async () => {
    vi.useFakeTimers();
    const { remote } = setUp();
    feed(remote, 1);
    await act(() => vi.advanceTimersByTimeAsync(2000));
    expect(screen.getByText('Meters 2.0 s old')).toHaveAttribute('data-level', 'warning');
  });

  it('counts the clips, also those out of sight, and clears them', async () => {
    const { remote } = setUp();
    act(() => feed(remote, 1, FLAG_CLIP));
    await userEvent.click(screen.getByRole('button', { name: /2 clipped/ }));
    expect(screen.queryByRole('button', { name: /clipped/ })).toBeNull();
  });

  it('remembers the size of the tiles', async () => {
    const { remote } = setUp();
    await userEvent.click(screen.getByRole('radio', { name: 'S' }));
    expect(remote.preferences.getState().tileSize).toBe('compact');
    await userEvent.click(screen.getByRole('radio', { name: 'S' }));
    expect(remote.preferences.getState().tileSize).toBe('compact');
  });

  it('opens the numbers behind it', async () => {
    const { onOpen } = setUp();
    await userEvent.click(screen.getByRole('button', { name: 'State of server and capture' }));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('status');
  });
});
