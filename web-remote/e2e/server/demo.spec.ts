import { expect, type Page, test } from '@playwright/test';
import { dataFolder, MicWiseServer } from './micwise.ts';

test.describe('the demo rig', () => {
  let server: MicWiseServer;
  let data: Awaited<ReturnType<typeof dataFolder>>;

  test.beforeAll(async () => {
    data = await dataFolder();
    server = await MicWiseServer.start(data.path, '--source', 'demo');
  });

  test.afterAll(async () => {
    expect(await server?.stop()).toBe(0);
    await data?.remove();
  });

  test('lets a voice be heard within two seconds of the tap', async ({ page }) => {
    await page.goto(server.link);
    await expect(page.locator('.tile')).toHaveCount(16);
    const speaker = await whoSpeaks(page, server);
    const tapped = Date.now();
    await page.getByRole('button', { name: new RegExp(`^${speaker} `) }).click();
    await page.waitForFunction(heardAbove, 0.001, { polling: 20 });
    expect(Date.now() - tapped).toBeLessThan(2_000);
  });

  test('keeps a tablet paired when the page is loaded anew, and the PIN out of the address', async ({
    page,
  }) => {
    await page.goto(server.link);
    await page.locator('.tile').first().waitFor();
    expect(page.url()).toBe(server.ready.url);
    await page.reload();
    await expect(page.locator('.tile')).toHaveCount(16);
  });

  test('says that a PIN is wrong', async ({ page }) => {
    await page.goto(server.ready.url);
    await page.getByRole('textbox', { name: 'PIN' }).fill('000000');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toContainText('not right');
    await expect(page.locator('.tile')).toHaveCount(0);
  });
});

/** Number of a channel that is above -40 dBFS just now, by the live socket. */
async function whoSpeaks(page: Page, server: MicWiseServer): Promise<number> {
  return page.evaluate((url) => {
    return new Promise<number>((resolve) => {
      const socket = new WebSocket(`${url.replace('http', 'ws')}api/live`);
      socket.binaryType = 'arraybuffer';
      socket.onmessage = ({ data }) => {
        if (!(data instanceof ArrayBuffer)) return;
        const frame = new DataView(data);
        for (let i = 0; i < frame.getUint16(2, true); i++) {
          if (frame.getInt16(12 + 5 * i, true) > -4000) {
            socket.close();
            resolve(i + 1);
          }
        }
      };
    });
  }, server.ready.url);
}

/** Runs in the page: whether the audio element gives more than this amplitude. */
function heardAbove(amplitude: number): boolean {
  const page = window as unknown as { probe?: { analyser: AnalyserNode } };
  const element = document.querySelector<HTMLAudioElement>('[data-testid=listen-audio]');
  if (!(element?.srcObject instanceof MediaStream)) return false;
  if (!page.probe) {
    const context = new AudioContext();
    const analyser = new AnalyserNode(context, { fftSize: 2048 });
    new MediaStreamAudioSourceNode(context, { mediaStream: element.srcObject }).connect(analyser);
    page.probe = { analyser };
  }
  const samples = new Float32Array(2048);
  page.probe.analyser.getFloatTimeDomainData(samples);
  return samples.some((sample) => Math.abs(sample) > amplitude);
}
