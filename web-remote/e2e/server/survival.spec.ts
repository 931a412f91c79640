import { expect, test } from '@playwright/test';
import { dataFolder, MicWiseServer, micwise } from './micwise.ts';

let data: Awaited<ReturnType<typeof dataFolder>>;
test.beforeEach(async () => {
  data = await dataFolder();
});
test.afterEach(() => data.remove());

const start = () => MicWiseServer.start(data.path, '--source', 'demo', '--buffer-seconds', '20');

async function ringOf(server: MicWiseServer) {
  return JSON.parse((await micwise(['ring', server.ready.ring, '--json'])).stdout);
}

test('the capture outlives a killed host, and the next host takes it over', async () => {
  const first = await start();
  await first.killHost();
  const second = await start();
  try {
    expect(second.ready.pids.capture).toBe(first.ready.pids.capture);
    expect(second.ready.ring).toBe(first.ready.ring);
    const ring = await ringOf(second);
    expect(ring).toMatchObject({ state: 'running', lostFrames: 0, gaps: [] });
    expect(ring.framesWritten).toBeGreaterThan(48_000);
  } finally {
    expect(await second.stop()).toBe(0);
  }
});

test('a killed capture is back on the same frame clock, with a gap of the true length', async ({
  request,
}) => {
  const server = await start();
  try {
    await request.post(`${server.ready.url}api/session`, {
      data: { pin: server.ready.listenerPin, name: 'test' },
    });
    const capture = async () => (await (await request.get(`${server.ready.url}api/health`)).json()).capture;
    const before = await capture();
    process.kill(server.ready.pids.capture, 'SIGKILL');
    await expect.poll(async () => (await capture()).pid).not.toBe(before.pid);
    await expect.poll(async () => (await capture()).state).toBe('running');

    const ring = await ringOf(server);
    expect(ring.gaps).toHaveLength(1);
    const [gap] = ring.gaps;
    expect(gap.cause.toLowerCase()).toBe('outage');
    expect(gap.frame).toBeGreaterThanOrEqual(before.framesWritten);
    expect(ring.lostFrames).toBe(gap.frames);
    // the frame clock and the wall clock agree across the gap
    const [first, last] = [ring.anchors[0], ring.anchors.at(-1)];
    const seconds = (last.unixNanos - first.unixNanos) / 1e9;
    expect(Math.abs((last.frame - first.frame) / 48_000 - seconds)).toBeLessThan(0.1);
  } finally {
    await server.stop();
  }
});
