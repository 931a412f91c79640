import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FlowWatch } from './flowWatch.ts';

function setUp() {
  const line = { packets: 0 };
  const events = { onFlow: vi.fn(), onDry: vi.fn() };
  const receiver = {
    getStats: async () =>
      new Map([['in', { type: 'inbound-rtp', packetsReceived: line.packets }]]) as unknown as RTCStatsReport,
  };
  const watch = new FlowWatch(receiver, events);
  watch.start();
  /** Time passes while packets come (100 a second) or do not. */
  const pass = async (ms: number, packets: boolean) => {
    for (let at = 0; at < ms; at += 50) {
      if (packets) line.packets += 5;
      await vi.advanceTimersByTimeAsync(50);
    }
  };
  return { watch, events, pass };
}

beforeEach(() => void vi.useFakeTimers());

describe('the watch over arriving sound', () => {
  it('says that it flows with the first packets', async () => {
    const { events, pass } = setUp();
    await pass(250, true);
    expect(events.onFlow).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('says that it stopped within a second', async () => {
    const { events, pass } = setUp();
    await pass(1000, true);
    await pass(1000, false);
    expect(events.onFlow).toHaveBeenLastCalledWith(false);
    expect(events.onDry).not.toHaveBeenCalled();
  });

  it('forgives a gap that ends', async () => {
    const { events, pass } = setUp();
    await pass(1000, true);
    await pass(2000, false);
    await pass(500, true);
    expect(events.onFlow).toHaveBeenLastCalledWith(true);
    expect(events.onDry).not.toHaveBeenCalled();
  });

  it('gives up on a gap of more than 3 s, once', async () => {
    const { events, pass } = setUp();
    await pass(1000, true);
    await pass(10_000, false);
    expect(events.onDry).toHaveBeenCalledOnce();
  });

  it('waits 8 s for the very first packet', async () => {
    const { events, pass } = setUp();
    await pass(7900, false);
    expect(events.onDry).not.toHaveBeenCalled();
    await pass(600, false);
    expect(events.onDry).toHaveBeenCalledOnce();
  });

  it('takes a connection that cannot be asked for a silent one', async () => {
    const events = { onFlow: vi.fn(), onDry: vi.fn() };
    new FlowWatch({ getStats: () => Promise.reject(new Error('closed')) }, events).start();
    await vi.advanceTimersByTimeAsync(9000);
    expect(events.onDry).toHaveBeenCalledOnce();
  });

  it('is quiet once it is stopped', async () => {
    const { watch, events, pass } = setUp();
    watch.stop();
    await pass(20_000, false);
    expect(events.onDry).not.toHaveBeenCalled();
  });
});
