import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeSockets } from '../../testing/fakeWebSocket.ts';
import { type LinkState, LiveSocket } from './liveSocket.ts';

function setUp() {
  const { sockets, newest, connect } = fakeSockets();
  const links: LinkState[] = [];
  const events = {
    onLink: (state: LinkState) => void links.push(state),
    onText: vi.fn(),
    onBinary: vi.fn(),
    onUnauthorised: vi.fn(),
    onNeverOpened: vi.fn(),
  };
  const socket = new LiveSocket(connect, events);
  return { socket, sockets, newest, links, events, link: () => links.at(-1)?.phase };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the live socket', () => {
  it('passes on texts and binaries', () => {
    const { socket, newest, events } = setUp();
    socket.start();
    newest().opens();
    newest().says('{"type":"clock"}');
    newest().says(new ArrayBuffer(12));
    expect(events.onText).toHaveBeenCalledWith('{"type":"clock"}');
    expect(events.onBinary).toHaveBeenCalledOnce();
  });

  it('comes back by itself, and says that it waits', () => {
    const { socket, sockets, newest, link } = setUp();
    socket.start();
    newest().opens();
    newest().breaks();
    expect(link()).toBe('waiting');
    vi.advanceTimersByTime(300);
    expect(sockets).toHaveLength(2);
    newest().opens();
    expect(link()).toBe('open');
  });

  it('tries less and less often while the server is away', () => {
    const { socket, sockets, newest } = setUp();
    socket.start();
    for (let i = 0; i < 8; i++) {
      newest().breaks();
      vi.advanceTimersByTime(5000);
    }
    const tries = sockets.length;
    newest().breaks();
    vi.advanceTimersByTime(2400);
    expect(sockets).toHaveLength(tries);
  });

  it('takes a silent connection for a broken one', () => {
    const { socket, sockets, newest, link } = setUp();
    socket.start();
    newest().opens();
    vi.advanceTimersByTime(3900);
    newest().says('{}');
    vi.advanceTimersByTime(3900);
    expect(link()).toBe('open');
    vi.advanceTimersByTime(200);
    expect(link()).toBe('waiting');
    expect(sockets[0]?.closed).toBe(true);
  });

  it('stops and asks for pairing when the server closes with 4401', () => {
    const { socket, sockets, newest, events, link } = setUp();
    socket.start();
    newest().opens();
    newest().breaks(4401);
    vi.advanceTimersByTime(60_000);
    expect(events.onUnauthorised).toHaveBeenCalledOnce();
    expect(link()).toBe('stopped');
    expect(sockets).toHaveLength(1);
  });

  it('tells apart a try that never opened', () => {
    const { socket, newest, events } = setUp();
    socket.start();
    newest().breaks();
    expect(events.onNeverOpened).toHaveBeenCalledOnce();
  });

  it('does not sit out the wait when the network is back', () => {
    const { socket, sockets, newest } = setUp();
    socket.start();
    newest().breaks();
    socket.retryNow();
    expect(sockets).toHaveLength(2);
    vi.advanceTimersByTime(300);
    expect(sockets).toHaveLength(2);
  });

  it('hears nothing any more once it is stopped', () => {
    const { socket, sockets, newest, events } = setUp();
    socket.start();
    newest().opens();
    const stopped = newest();
    socket.stop();
    stopped.says('late');
    stopped.breaks();
    vi.advanceTimersByTime(60_000);
    expect(events.onText).not.toHaveBeenCalled();
    expect(sockets).toHaveLength(1);
  });
});
