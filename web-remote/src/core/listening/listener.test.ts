import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakePeer } from '../../testing/fakePeer.ts';
import { ApiError } from '../api/apiError.ts';
import type { ListenApi, Mix } from '../api/listenApi.ts';
import { Listener } from './listener.ts';
import type { ListenState } from './listenState.ts';

const UNREACHABLE = new ApiError('no answer', { kind: 'unreachable' });
const refusal = (status: number, retryAfterSeconds: number | null = null) =>
  new ApiError(`HTTP ${status}`, { kind: 'refused', status, retryAfterSeconds });

function setUp() {
  const peers: FakePeer[] = [];
  const states: ListenState[] = [];
  let sessions = 0;
  const api = {
    offer: vi.fn<ListenApi['offer']>(async () => ({ answer: 'v=0', location: `/api/listen/${++sessions}` })),
    setMix: vi.fn<ListenApi['setMix']>(async () => undefined),
    end: vi.fn<ListenApi['end']>(async () => undefined),
  };
  const onUnauthorised = vi.fn();
  const sink = { play: vi.fn(), resume: vi.fn(), silence: vi.fn() };
  const listener = new Listener({
    api,
    createPeer: () => {
      const peer = new FakePeer();
      peers.push(peer);
      return peer as unknown as RTCPeerConnection;
    },
    onState: (state) => states.push(state),
    onUnauthorised,
  });
  listener.setSink(sink);

  const settle = () => vi.advanceTimersByTimeAsync(0);
  const newest = () => peers.at(-1) as FakePeer;
  /** Lets packets come, as long as the newest peer is not told otherwise. */
  const pass = async (ms: number, packets = true) => {
    for (let at = 0; at < ms; at += 50) {
      if (packets && peers.length > 0) newest().packets += 5;
      await vi.advanceTimersByTimeAsync(50);
    }
  };
  const sounds = async () => {
    await settle();
    newest().becomes('connected');
    listener.onPlaying();
    await pass(300);
  };
  return {
    listener,
    api,
    sink,
    peers,
    newest,
    states,
    onUnauthorised,
    settle,
    pass,
    sounds,
    state: () => states.at(-1),
  };
}

const channelsOf = (call: [string, Mix] | undefined) => call?.[1].channels.map(({ id }) => id);

beforeEach(() => void vi.useFakeTimers());

describe('a tap on a channel', () => {
  it('negotiates, asks for that channel alone, and is live when sound plays', async () => {
    const { listener, api, sink, newest, sounds, state } = setUp();
    listener.toggle('ch-3');
    expect(state()?.phase).toBe('connecting');
    await sounds();
    expect(api.offer.mock.calls[0]?.[0]).toContain('stereo=1');
    expect(newest().remoteAnswer).toBe('v=0');
    expect(newest().receiver.jitterBufferTarget).toBe(0);
    expect(api.setMix).toHaveBeenCalledExactlyOnceWith('/api/listen/1', {
      channels: [{ id: 'ch-3', gainDb: 0, pan: 0 }],
      mode: 'solo',
    });
    expect(sink.play).toHaveBeenCalledExactlyOnceWith(newest().receiver.track);
    expect(state()).toEqual({ phase: 'live', channelId: 'ch-3', trouble: null });
  });

  it('begins to play within the tap, as browsers demand', () => {
    const { listener, sink } = setUp();
    listener.toggle('ch-3');
    expect(sink.play).toHaveBeenCalledOnce();
  });

  it('has the mix on its way before the answer is applied', async () => {
    const { listener, api, settle } = setUp();
    vi.spyOn(FakePeer.prototype, 'setRemoteDescription').mockReturnValue(new Promise(() => undefined));
    listener.toggle('ch-3');
    await settle();
    expect(api.setMix).toHaveBeenCalledOnce();
  });

  it('on another channel changes the mix, without a new connection', async () => {
    const { listener, api, peers, sounds, settle, state } = setUp();
    listener.toggle('ch-1');
    await sounds();
    listener.toggle('ch-2');
    expect(state()?.phase).toBe('switching');
    await settle();
    expect(state()).toMatchObject({ phase: 'live', channelId: 'ch-2' });
    expect(peers).toHaveLength(1);
    expect(api.offer).toHaveBeenCalledOnce();
    expect(channelsOf(api.setMix.mock.lastCall)).toEqual(['ch-2']);
  });

  it('that comes faster than the answers skips what nobody waits for', async () => {
    const { listener, api, sounds, settle } = setUp();
    listener.toggle('ch-1');
    await sounds();
    let answer: () => void = () => undefined;
    api.setMix.mockImplementationOnce(() => new Promise((resolve) => (answer = () => resolve(undefined))));
    for (const id of ['ch-2', 'ch-3', 'ch-4', 'ch-5']) listener.toggle(id);
    answer();
    await settle();
    expect(api.setMix.mock.calls.map((call) => channelsOf(call))).toEqual([['ch-1'], ['ch-2'], ['ch-5']]);
  });

  it('on the same channel stops, ends the session and closes the connection', async () => {
    const { listener, api, sink, newest, sounds, state } = setUp();
    listener.toggle('ch-1');
    await sounds();
    listener.toggle('ch-1');
    expect(state()?.phase).toBe('idle');
    expect(api.end).toHaveBeenCalledExactlyOnceWith('/api/listen/1');
    expect(newest().closed).toBe(true);
    expect(sink.silence).toHaveBeenCalled();
  });

  it('taken back while the offer is under way leaves no session behind', async () => {
    const { listener, api, settle, state } = setUp();
    let answer: () => void = () => undefined;
    api.offer.mockImplementationOnce(
      () => new Promise((resolve) => (answer = () => resolve({ answer: 'v=0', location: '/api/listen/9' }))),
    );
    listener.toggle('ch-1');
    await settle();
    listener.stop();
    answer();
    await settle();
    expect(api.end).toHaveBeenCalledExactlyOnceWith('/api/listen/9');
    expect(api.setMix).not.toHaveBeenCalled();
    expect(state()?.phase).toBe('idle');
  });
});

describe('a lost connection', () => {
  it('is said at once, and fetched again by itself', async () => {
    const { listener, api, peers, newest, sounds, pass, state } = setUp();
    listener.toggle('ch-1');
    await sounds();
    newest().becomes('failed');
    expect(state()).toMatchObject({ phase: 'interrupted', channelId: 'ch-1' });
    await pass(400);
    expect(peers).toHaveLength(2);
    await sounds();
    expect(state()).toEqual({ phase: 'live', channelId: 'ch-1', trouble: null });
    expect(api.end).toHaveBeenCalledExactlyOnceWith('/api/listen/1');
  });

  it('that heals by itself is not torn down', async () => {
    const { listener, peers, newest, sounds, pass, state } = setUp();
    listener.toggle('ch-1');
    await sounds();
    newest().becomes('disconnected');
    expect(state()?.phase).toBe('interrupted');
    await pass(2000);
    newest().becomes('connected');
    expect(state()?.phase).toBe('live');
    expect(peers).toHaveLength(1);
  });

  it('is noticed by missing packets even while it is called connected', async () => {
    const { listener, peers, sounds, pass, state } = setUp();
    listener.toggle('ch-1');
    await sounds();
    await pass(1100, false);
    expect(state()).toMatchObject({ phase: 'interrupted', trouble: 'No sound arrives from the server.' });
    await pass(3000, false);
    expect(peers).toHaveLength(2);
  });

  it('is tried again when the server does not answer, until it does', async () => {
    const { listener, api, sounds, pass, state } = setUp();
    api.offer.mockRejectedValueOnce(UNREACHABLE).mockRejectedValueOnce(UNREACHABLE);
    listener.toggle('ch-1');
    await pass(100);
    expect(state()?.phase).toBe('interrupted');
    await pass(1300);
    await sounds();
    expect(api.offer).toHaveBeenCalledTimes(3);
    expect(state()?.phase).toBe('live');
  });

  it('that the server announces is fetched again without waiting for silence', async () => {
    const { listener, peers, sounds, pass } = setUp();
    listener.toggle('ch-1');
    await sounds();
    listener.onServerNews({ type: 'listen', id: '1', state: 'failed' });
    await pass(400);
    expect(peers).toHaveLength(2);
  });

  it('of another session is none of ours', async () => {
    const { listener, sounds, state } = setUp();
    listener.toggle('ch-1');
    await sounds();
    listener.onServerNews({ type: 'listen', id: '77', state: 'closed' });
    expect(state()?.phase).toBe('live');
  });

  it('is not fetched again once the user stopped', async () => {
    const { listener, peers, newest, sounds, pass } = setUp();
    listener.toggle('ch-1');
    await sounds();
    newest().becomes('failed');
    listener.stop();
    await pass(20_000);
    expect(peers).toHaveLength(1);
  });
});

describe('a refusal', () => {
  it('that may pass is tried again no sooner than the server says', async () => {
    const { listener, api, pass } = setUp();
    api.offer.mockRejectedValueOnce(refusal(503, 3));
    listener.toggle('ch-1');
    await pass(2900);
    expect(api.offer).toHaveBeenCalledOnce();
    await pass(200);
    expect(api.offer).toHaveBeenCalledTimes(2);
  });

  it('for good is shown, and tried again only by the user', async () => {
    const { listener, api, pass, state, sounds } = setUp();
    api.offer.mockRejectedValueOnce(refusal(403));
    listener.toggle('ch-1');
    await pass(10_000);
    expect(state()).toEqual({ phase: 'refused', channelId: 'ch-1', trouble: 'HTTP 403' });
    expect(api.offer).toHaveBeenCalledOnce();
    listener.retry();
    await sounds();
    expect(state()?.phase).toBe('live');
  });

  it('for want of a session leads to pairing', async () => {
    const { listener, api, onUnauthorised, settle, state } = setUp();
    api.offer.mockRejectedValueOnce(refusal(401));
    listener.toggle('ch-1');
    await settle();
    expect(onUnauthorised).toHaveBeenCalledOnce();
    expect(state()?.phase).toBe('idle');
  });

  it('of a mix because the server forgot the session begins a new one', async () => {
    const { listener, api, peers, sounds, pass, state } = setUp();
    listener.toggle('ch-1');
    await sounds();
    api.setMix.mockRejectedValueOnce(refusal(404));
    listener.toggle('ch-2');
    await pass(500);
    await sounds();
    expect(peers).toHaveLength(2);
    expect(state()).toMatchObject({ phase: 'live', channelId: 'ch-2' });
  });
});

describe('a browser', () => {
  it('that wants a tap first gets one', async () => {
    const { listener, sink, newest, settle, pass, state } = setUp();
    listener.toggle('ch-1');
    await settle();
    newest().becomes('connected');
    listener.onBlocked();
    await pass(300);
    expect(state()?.phase).toBe('blocked');
    listener.resumePlayback();
    expect(sink.resume).toHaveBeenCalledOnce();
    listener.onPlaying();
    expect(state()?.phase).toBe('live');
  });

  it('without WebRTC is told so', () => {
    const states: ListenState[] = [];
    const listener = new Listener({
      api: {} as ListenApi,
      createPeer: () => {
        throw new ReferenceError('RTCPeerConnection is not defined');
      },
      onState: (state) => states.push(state),
      onUnauthorised: () => undefined,
    });
    listener.toggle('ch-1');
    expect(states.at(-1)).toMatchObject({ phase: 'refused' });
    expect(states.at(-1)?.trouble).toContain('no WebRTC');
  });
});
