import { expect, type Page, test } from '@playwright/test';
import { JACK_SOURCE, JackTones, toneHz } from './jack.ts';
import { dataFolder, MicWiseServer } from './micwise.ts';
import { spectrum } from './spectrum.ts';

/** JACK, capture, ring, media, WebRTC and meters, with nothing in between that is not the real thing. */
test.describe('64 channels from JACK', () => {
  let jack: JackTones;
  let server: MicWiseServer;
  let data: Awaited<ReturnType<typeof dataFolder>>;

  test.beforeAll(async () => {
    jack = await JackTones.start(64);
    data = await dataFolder();
    server = await MicWiseServer.start(data.path, '--source', JACK_SOURCE, '--buffer-seconds', '20');
  });

  test.afterAll(async () => {
    const code = await server?.stop();
    await jack?.stop();
    await data?.remove();
    if (server) expect(code, 'exit code after SIGTERM').toBe(0);
  });

  const tile = (page: Page, channel: number) =>
    page.getByRole('button', { name: new RegExp(`^${channel} Channel ${channel}\\b`) });

  test('show moving meters to a paired tablet', async ({ page }) => {
    await page.goto(server.ready.url);
    await page.getByRole('textbox', { name: 'PIN' }).fill(server.ready.listenerPin);
    await page.keyboard.press('Enter');
    await expect(page.locator('.tile')).toHaveCount(64);
    // a sine of -12 dBFS peak has its bar about three quarters up
    await expect.poll(() => greenShare(page)).toBeGreaterThan(0.3);
  });

  test('are each heard alone, and another one by the next tap', async ({ page }) => {
    await page.goto(server.link);
    for (const channel of [7, 42]) {
      await tile(page, channel).click();
      await expect
        .poll(async () => Math.abs((await spectrum(page)).peakHz - toneHz(channel)), { timeout: 10_000 })
        .toBeLessThan(6);
      const heard = await spectrum(page);
      expect(heard.peakDb - heard.otherDb, 'how far all else is below the tone, dB').toBeGreaterThan(40);
    }
    await tile(page, 42).click();
    await expect.poll(async () => (await spectrum(page)).peakHz).toBe(0);
  });

  test('are in the ring without a gap', async ({ request }) => {
    const session = await request.post(`${server.ready.url}api/session`, {
      data: { pin: server.ready.listenerPin, name: 'test' },
    });
    expect(session.status()).toBe(200);
    const health = await (await request.get(`${server.ready.url}api/health`)).json();
    // a synchronous jackd reports xruns when the machine is busy, but loses nothing: time stretches
    expect(health.capture).toMatchObject({
      state: 'running',
      channels: 64,
      sampleRate: 48000,
      lostFrames: 0,
    });
  });
});

/** Share of the first meter that is painted green. */
function greenShare(page: Page): Promise<number> {
  return page
    .locator('.tile-meter')
    .first()
    .evaluate((canvas: HTMLCanvasElement) => {
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      let green = 0;
      for (let i = 0; i < pixels.length; i += 4) {
        if ((pixels[i + 1] ?? 0) > 150 && (pixels[i] ?? 0) < 100) green++;
      }
      return green / (pixels.length / 4);
    });
}
