import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createMeterFrame, FLAG_CLIP, FLAG_NO_SIGNAL } from '../../core/live/meterFrame.ts';
import type { RemoteState } from '../../core/store/remoteStore.ts';
import { renderWithRemote } from '../../testing/renderWithRemote.tsx';
import { aShow } from '../../testing/shows.ts';
import { ChannelGrid } from './ChannelGrid.tsx';

function setUp() {
  const view = renderWithRemote(<ChannelGrid />);
  const { remote } = view;
  let frame = 0;
  const flags = (...values: number[]) =>
    act(() => {
      const levels = createMeterFrame();
      levels.frame = ++frame;
      levels.channels = values.length;
      levels.flags.set(values);
      remote.bank.feed(levels, performance.now());
    });
  const change = (state: Partial<RemoteState>) => act(() => remote.store.setState(state));
  return { ...view, flags, change };
}

const tile = (name: RegExp) => screen.getByRole('button', { name });
const NOW = Date.UTC(2026, 10, 22, 19, 30);
const pop = { type: 'pop', count: 1, newestUnixMillis: NOW - 12_000 };

// Ages are told to the second: the clock stands still.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }));

describe('the grid', () => {
  it('shows every channel as a button that says what it is', () => {
    setUp();
    expect(tile(/^1 Elizabeth, on stage, Hannah Moss$/)).toHaveAttribute('aria-pressed', 'false');
    expect(tile(/^2 Mr Darcy, standby/)).toBeVisible();
    expect(tile(/^3 Jane, not in this scene/)).toBeVisible();
  });

  it('claims no state while no scene runs', () => {
    const { change } = setUp();
    change({ show: aShow({ currentSceneId: null }) });
    expect(tile(/^3 Jane$/).parentElement).not.toHaveAttribute('data-state');
  });

  it('says what to do when the show has no channels', () => {
    const { change } = setUp();
    change({ show: aShow({ channels: [] }) });
    expect(screen.getByText(/no channels yet. Add them in the workbench/)).toBeVisible();
  });

  it('listens on a tap, wherever on the tile', async () => {
    const { remote } = setUp();
    await userEvent.click(screen.getByText('Hannah Moss'));
    expect(remote.listener.toggle).toHaveBeenCalledExactlyOnceWith('ch-1');
  });

  it('marks what I hear, and whether it really sounds', () => {
    const { change } = setUp();
    change({ listen: { phase: 'connecting', channelId: 'ch-3', trouble: null } });
    expect(tile(/^3 Jane/)).toHaveAttribute('aria-pressed', 'true');
    expect(tile(/^3 Jane/).parentElement).toHaveAttribute('data-listening', 'connecting');
    change({ listen: { phase: 'live', channelId: 'ch-3', trouble: null } });
    expect(tile(/^3 Jane/).parentElement).toHaveAttribute('data-listening', 'live');
    expect(tile(/^1 Elizabeth/).parentElement).not.toHaveAttribute('data-listening');
  });
});

describe('a fault', () => {
  it('shows its type and age, first in the name of the tile', () => {
    const { change } = setUp();
    change({ faults: new Map([['ch-1', pop]]) });
    expect(tile(/^1 Elizabeth, 1 fault, last pop/)).toHaveTextContent('▲pop0:12');
  });

  it('shows how many there are', () => {
    const { change } = setUp();
    change({ faults: new Map([['ch-1', { ...pop, count: 3 }]]) });
    expect(tile(/3 faults/)).toHaveTextContent('▲3');
  });

  it('has its age from the clock of the server, not of the tablet', () => {
    const { change } = setUp();
    const hour = 3_600_000;
    change({
      clockOffsetMs: hour,
      faults: new Map([['ch-1', { ...pop, newestUnixMillis: NOW + hour - 5000 }]]),
    });
    expect(tile(/^1 Elizabeth/)).toHaveTextContent('0:05');
  });

  it('of a missing signal is loud only where a signal is expected', () => {
    const { flags } = setUp();
    flags(FLAG_NO_SIGNAL, 0, FLAG_NO_SIGNAL);
    const badge = (name: RegExp) => tile(name).querySelector('.badge');
    expect(badge(/^1 Elizabeth, no signal/)).toHaveAttribute('data-level', 'fault');
    expect(badge(/^3 Jane, no signal/)).toHaveAttribute('data-level', 'quiet');
  });
});

describe('a clip', () => {
  it('stays until it is tapped, and that tap does not listen', async () => {
    const { remote, flags } = setUp();
    flags(FLAG_CLIP, 0, 0);
    flags(0, 0, 0);
    await userEvent.click(screen.getByRole('button', { name: 'Clear the clip of 1 Elizabeth' }));
    expect(screen.queryByRole('button', { name: /Clear the clip/ })).toBeNull();
    expect(remote.listener.toggle).not.toHaveBeenCalled();
  });
});

describe('a press that is held', () => {
  it('listens for as long as it is held', () => {
    vi.useFakeTimers();
    const { remote } = setUp();
    const jane = tile(/^3 Jane/);
    fireEvent.pointerDown(jane, { button: 0 });
    vi.advanceTimersByTime(290);
    expect(remote.listener.listenTo).not.toHaveBeenCalled();
    vi.advanceTimersByTime(20);
    expect(remote.listener.listenTo).toHaveBeenCalledExactlyOnceWith('ch-3');
    fireEvent.pointerUp(jane);
    fireEvent.click(jane);
    expect(remote.listener.stop).toHaveBeenCalledOnce();
    expect(remote.listener.toggle).not.toHaveBeenCalled();
  });

  it('goes back to what was heard before', () => {
    vi.useFakeTimers();
    const { remote, change } = setUp();
    change({ listen: { phase: 'live', channelId: 'ch-1', trouble: null } });
    fireEvent.pointerDown(tile(/^3 Jane/), { button: 0 });
    vi.advanceTimersByTime(400);
    fireEvent.pointerUp(tile(/^3 Jane/));
    expect(remote.listener.listenTo).toHaveBeenLastCalledWith('ch-1');
  });

  it('that turns into scrolling never listens', () => {
    vi.useFakeTimers();
    const { remote } = setUp();
    fireEvent.pointerDown(tile(/^3 Jane/), { button: 0 });
    fireEvent.pointerCancel(tile(/^3 Jane/));
    vi.advanceTimersByTime(1000);
    expect(remote.listener.listenTo).not.toHaveBeenCalled();
  });
});

it('does not render again for meters alone', () => {
  const { flags, container } = setUp();
  flags(0, 0, 0);
  const seen = vi.fn();
  const observer = new MutationObserver(seen);
  observer.observe(container, { subtree: true, childList: true, attributes: true, characterData: true });
  for (let i = 0; i < 30; i++) flags(0, 0, 0);
  expect(observer.takeRecords()).toHaveLength(0);
  expect(seen).not.toHaveBeenCalled();
});

it('keeps a fault of a channel that nobody acknowledged through a change of the show', () => {
  const { change } = setUp();
  change({ faults: new Map([['ch-1', pop]]) });
  change({ show: aShow({ revision: 2, name: 'Emma' }) });
  expect(tile(/1 fault, last pop/)).toBeVisible();
});
