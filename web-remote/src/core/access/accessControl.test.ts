import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aShow } from '../../testing/shows.ts';
import { ApiError } from '../api/apiError.ts';
import type { ShowApi } from '../api/showApi.ts';
import { AccessControl } from './accessControl.ts';
import type { Access } from './accessState.ts';

const UNREACHABLE = new ApiError('The server does not answer.', { kind: 'unreachable' });
const refusal = (status: number, retryAfterSeconds: number | null = null) =>
  new ApiError(`HTTP ${status}`, { kind: 'refused', status, retryAfterSeconds });

function setUp() {
  const api = {
    pair: vi.fn<ShowApi['pair']>(async () => 'operator'),
    show: vi.fn<ShowApi['show']>(async () => aShow()),
    recentEvents: vi.fn<ShowApi['recentEvents']>(async () => []),
  };
  const seen: Access[] = [];
  const onPaired = vi.fn();
  const onShow = vi.fn();
  const control = new AccessControl({
    api,
    deviceName: () => 'Iris’s iPad',
    onAccess: (access) => seen.push(access),
    onPaired,
    onShow,
  });
  return { control, api, onPaired, onShow, access: () => seen.at(-1) };
}

beforeEach(() => void vi.useFakeTimers());

describe('a device', () => {
  it('that is paired goes straight to the show', async () => {
    const { control, api, onShow, access } = setUp();
    await control.start(null);
    expect(access()).toEqual({ phase: 'paired' });
    expect(onShow).toHaveBeenCalledOnce();
    expect(api.pair).not.toHaveBeenCalled();
  });

  it('that is not paired is asked for the PIN, without a reproach', async () => {
    const { control, api, access } = setUp();
    api.show.mockRejectedValue(refusal(401));
    await control.start(null);
    expect(access()).toEqual({ phase: 'pairing', busy: false, message: null, lockedUntilMs: null });
  });

  it('pairs by the key of a link, under its name', async () => {
    const { control, api, onPaired, access } = setUp();
    await control.start('271828');
    expect(api.pair).toHaveBeenCalledExactlyOnceWith('271828', 'Iris’s iPad');
    expect(onPaired).toHaveBeenCalledWith('operator');
    expect(access()).toEqual({ phase: 'paired' });
  });

  it('with a key that is no longer valid is asked for the PIN, and told why', async () => {
    const { control, api, access } = setUp();
    api.pair.mockRejectedValue(refusal(401));
    await control.start('000000');
    expect(access()).toMatchObject({ phase: 'pairing', message: expect.stringContaining('no longer valid') });
  });

  it('keeps trying while the server is away, and does not lose the key', async () => {
    const { control, api, access } = setUp();
    api.pair.mockRejectedValueOnce(UNREACHABLE).mockRejectedValueOnce(UNREACHABLE);
    await control.start('271828');
    expect(access()).toEqual({ phase: 'unreachable', message: 'The server does not answer.' });
    await vi.advanceTimersByTimeAsync(4000);
    expect(api.pair).toHaveBeenCalledTimes(3);
    expect(access()).toEqual({ phase: 'paired' });
  });
});

describe('a PIN', () => {
  it('that is right opens the show', async () => {
    const { control, onShow, access } = setUp();
    await control.pair('271828');
    expect(access()).toEqual({ phase: 'paired' });
    expect(onShow).toHaveBeenCalledOnce();
  });

  it('that is wrong says so, and whom to ask', async () => {
    const { control, api, access } = setUp();
    api.pair.mockRejectedValue(refusal(401));
    await control.pair('123456');
    expect(access()).toMatchObject({
      phase: 'pairing',
      busy: false,
      message: expect.stringContaining('not right'),
    });
  });

  it('tried too often is locked for as long as the server says', async () => {
    const { control, api, access } = setUp();
    api.pair.mockRejectedValue(refusal(429, 25));
    await control.pair('123456');
    const locked = access();
    expect(locked?.phase === 'pairing' && locked.lockedUntilMs).toBe(performance.now() + 25_000);
  });

  it('that reaches no server says that, and not that it is wrong', async () => {
    const { control, api, access } = setUp();
    api.pair.mockRejectedValue(UNREACHABLE);
    await control.pair('271828');
    expect(access()).toMatchObject({ phase: 'pairing', message: 'The server does not answer.' });
  });
});
