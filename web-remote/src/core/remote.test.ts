import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakePeer } from '../testing/fakePeer.ts';
import { fakeSockets } from '../testing/fakeWebSocket.ts';
import { meterMessage } from '../testing/meterMessage.ts';
import { aChannel, aPop, aShow } from '../testing/shows.ts';
import { ApiError } from './api/apiError.ts';
import type { ListenApi } from './api/listenApi.ts';
import type { ShowApi } from './api/showApi.ts';
import { Remote } from './remote.ts';
import { createPreferences } from './store/preferences.ts';

const UNAUTHORISED = new ApiError('HTTP 401', { kind: 'refused', status: 401, retryAfterSeconds: null });

async function setUp() {
  const { sockets, newest, connect } = fakeSockets();
  const showApi = {
    pair: vi.fn<ShowApi['pair']>(async () => 'operator'),
    show: vi.fn<ShowApi['show']>(async () => aShow()),
    recentEvents: vi.fn<ShowApi['recentEvents']>(async () => []),
  };
  const listenApi: ListenApi = {
    offer: async () => ({ answer: 'v=0', location: '/api/listen/1' }),
    setMix: async () => undefined,
    end: async () => undefined,
  };
  const storage = { getItem: () => null, setItem: () => undefined } as unknown as Storage;
  const remote = new Remote({
    showApi,
    listenApi,
    preferences: createPreferences(storage, 'iPad'),
    connectLive: connect,
    createPeer: () => new FakePeer() as unknown as RTCPeerConnection,
  });
  await remote.retryAccess();
  const says = (message: object) => newest().says(JSON.stringify(message));
  const settle = () => vi.advanceTimersByTimeAsync(0);
  return { remote, showApi, sockets, newest, says, settle, state: () => remote.store.getState() };
}

beforeEach(() => void vi.useFakeTimers());

describe('the remote', () => {
  it('goes live as soon as it may see the show', async () => {
    const { sockets, newest, state } = await setUp();
    expect(state().show?.name).toBe('Pride and Prejudice');
    expect(sockets).toHaveLength(1);
    newest().opens();
    expect(state().link).toEqual({ phase: 'open' });
  });

  it('follows the show, the health and the clock of the server', async () => {
    const { newest, says, state } = await setUp();
    newest().opens();
    says({ type: 'show', revision: 2, show: aShow({ name: 'Emma' }) });
    says({ type: 'health', status: 'ok', media: { listeners: 5 } });
    says({ type: 'clock', unixMillis: Date.now() + 3000 });
    expect(state().show?.name).toBe('Emma');
    expect(state().health?.media?.listeners).toBe(5);
    expect(state().clockOffsetMs).toBe(3000);
  });

  it('feeds the meters without touching the state', async () => {
    const { remote, newest, state } = await setUp();
    newest().opens();
    const before = state();
    newest().says(meterMessage(48_000n, [{ rms: -1800, peak: -900 }]));
    expect(remote.bank.channel(1).barDb).toBe(-18);
    expect(state()).toBe(before);
  });

  it('counts what it cannot read, and ignores what is newer than itself', async () => {
    const { newest, says, state } = await setUp();
    newest().opens();
    newest().says('{{{');
    newest().says(new Uint8Array([1, 1, 0]).buffer);
    says({ type: 'weather' });
    newest().says(new Uint8Array([1, 2, 0]).buffer);
    expect(state().badMessages).toBe(2);
  });

  it('shows faults of the time before it was there, and new ones', async () => {
    const { showApi, newest, says, settle, state } = await setUp();
    showApi.recentEvents.mockResolvedValue([aPop()]);
    newest().opens();
    await settle();
    says({ type: 'event', event: aPop({ id: 'e2', type: 'hum', startUnixMillis: Date.now() + 1 }) });
    expect(state().faults.get('ch-1')).toMatchObject({ count: 2, type: 'hum' });
  });

  it('says so when earlier faults cannot be had', async () => {
    const { showApi, newest, settle, state } = await setUp();
    showApi.recentEvents.mockRejectedValue(new Error('There is no /api/events.'));
    newest().opens();
    await settle();
    expect(state().faultHistoryMissing).toBe('There is no /api/events.');
  });

  it('returns to pairing when the server closes with 4401, and forgets the show', async () => {
    const { newest, state } = await setUp();
    newest().opens();
    newest().breaks(4401);
    expect(state().access.phase).toBe('pairing');
    expect(state().show).toBeNull();
  });

  it('returns to pairing when the session ended while it was away', async () => {
    const { showApi, newest, settle, state } = await setUp();
    newest().opens();
    newest().breaks();
    await vi.advanceTimersByTimeAsync(400);
    showApi.show.mockRejectedValue(UNAUTHORISED);
    newest().breaks();
    await settle();
    expect(state().access.phase).toBe('pairing');
  });

  it('listens by place in the arrangement, not by number', async () => {
    const { remote, newest, says, state } = await setUp();
    newest().opens();
    const channels = [aChannel(1, 'Elizabeth', { order: 1 }), aChannel(2, 'Mr Darcy', { order: 0 })];
    says({ type: 'show', show: aShow({ channels }) });
    remote.toggleAtPlace(0);
    expect(state().listen.channelId).toBe('ch-2');
    remote.toggleAtPlace(9);
    expect(state().listen.channelId).toBe('ch-2');
  });

  it('stops listening to a channel that leaves the show', async () => {
    const { remote, newest, says, state } = await setUp();
    newest().opens();
    remote.listener.listenTo('ch-3');
    says({ type: 'show', show: aShow({ channels: [aChannel(1, 'Elizabeth')] }) });
    expect(state().listen.phase).toBe('idle');
  });
});
