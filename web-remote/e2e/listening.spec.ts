import type { Page } from '@playwright/test';
import { expect, test } from './fake/fixture.ts';

/** The loudest frequency that comes out of the page, in Hz; 0 in silence. */
async function heardHz(page: Page): Promise<number> {
  return page.getByTestId('listen-audio').evaluate(async (element: HTMLAudioElement) => {
    if (!(element.srcObject instanceof MediaStream)) return 0;
    const context = new AudioContext({ sampleRate: 48000 });
    const analyser = new AnalyserNode(context, { fftSize: 8192 });
    new MediaStreamAudioSourceNode(context, { mediaStream: element.srcObject }).connect(analyser);
    const bins = new Float32Array(analyser.frequencyBinCount);
    // The analyser needs its window full before it knows: 8192 samples.
    await new Promise<void>((resolve) => {
      const timer = setInterval(() => {
        if (context.currentTime < 0.2) return;
        clearInterval(timer);
        resolve();
      }, 10);
    });
    analyser.getFloatFrequencyData(bins);
    await context.close();
    const loudest = bins.indexOf(Math.max(...bins));
    return (bins[loudest] ?? Number.NEGATIVE_INFINITY) > -60 ? (loudest * 48000) / 8192 : 0;
  });
}

const phase = (page: Page) => page.locator('.listening-phase');

test('a tap is heard, and only then called live', async ({ remote, sender, fake }) => {
  expect(sender.isClosed()).toBe(false);
  await remote.getByRole('button', { name: /^3 Jane/ }).click();
  await expect(phase(remote)).toHaveText('Live');
  await expect.poll(() => heardHz(remote)).toBeGreaterThan(430);
  expect(await heardHz(remote)).toBeLessThan(450);
  expect(fake.listenCalls).toEqual([
    'POST /api/listen',
    'PUT /api/listen/l1/mix {"channels":[{"id":"ch-3","gainDb":0,"pan":0}],"mode":"solo"}',
  ]);
});

test('another tap changes the mix alone, and the same tap again ends it', async ({
  remote,
  sender,
  fake,
}) => {
  expect(sender.isClosed()).toBe(false);
  await remote.keyboard.press('1');
  await expect(phase(remote)).toHaveText('Live');
  await remote.keyboard.press('2');
  await expect(remote.getByRole('button', { name: /^2 Mr Darcy/ })).toHaveAttribute('aria-pressed', 'true');
  await expect(phase(remote)).toHaveText('Live');
  await remote.keyboard.press('2');
  await expect(phase(remote)).toHaveText('Tap a channel to listen');
  await expect
    .poll(() => fake.listenCalls.map((call) => call.split(' ')[0]))
    .toEqual(['POST', 'PUT', 'PUT', 'DELETE']);
  expect(await heardHz(remote)).toBe(0);
});

test('lost sound is never called live, and comes back by itself', async ({ remote, sender }) => {
  await remote.keyboard.press('1');
  await expect(phase(remote)).toHaveText('Live');
  await sender.evaluate(() => {
    for (const peer of (window as unknown as { peers: RTCPeerConnection[] }).peers) peer.close();
  });
  await expect(phase(remote)).toContainText('Connecting again…');
  await expect(phase(remote)).toHaveText('Live', { timeout: 15_000 });
  await expect.poll(() => heardHz(remote)).toBeGreaterThan(430);
});

test('a server without room says so, and is asked again', async ({ remote, fake }) => {
  await remote.keyboard.press('1');
  await expect(phase(remote)).toContainText('All 64 listening places are taken.');
  await expect.poll(() => fake.listenCalls.length).toBeGreaterThan(1);
  await remote.keyboard.press('Escape');
  await expect(phase(remote)).toHaveText('Tap a channel to listen');
});

test('leaving the page ends the session on the server', async ({ remote, sender, fake }) => {
  expect(sender.isClosed()).toBe(false);
  await remote.keyboard.press('1');
  await expect(phase(remote)).toHaveText('Live');
  await remote.goto('about:blank');
  await expect.poll(() => fake.listenCalls.at(-1)).toBe('DELETE /api/listen/l1');
});
