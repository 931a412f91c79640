import type { Page } from '@playwright/test';
import { expect, test } from './fake/fixture.ts';

const remember = (page: Page, tileSize: string, textScale = 1) =>
  page.addInitScript((state) => localStorage.setItem('mic-wise', JSON.stringify({ state, version: 1 })), {
    tileSize,
    textScale,
  });

test.describe('64 channels', () => {
  test.use({ channels: 64 });

  for (const [width, height] of [
    [1024, 768],
    [1180, 820],
    [800, 1280],
  ] as const) {
    test(`are all in sight on a tablet of ${width} x ${height}`, async ({ page, fake, url }) => {
      await page.setViewportSize({ width, height });
      await remember(page, 'compact');
      await page.goto(`${url}/#key=${fake.pin}`);
      await expect(page.locator('.tile')).toHaveCount(64);
      for (const tile of [page.locator('.tile').first(), page.locator('.tile').last()]) {
        await expect(tile).toBeInViewport({ ratio: 1 });
      }
      const grid = page.getByRole('main');
      expect(
        await grid.evaluate((element) => element.scrollHeight - element.clientHeight),
      ).toBeLessThanOrEqual(0);
    });
  }
});

for (const [width, height, textScale] of [
  [390, 844, 1],
  [390, 844, 1.3],
  [1024, 768, 1],
  [1024, 768, 1.3],
  [1920, 1080, 1],
] as const) {
  for (const size of ['compact', 'normal', 'large']) {
    test(`nothing is cut off or too small to hit at ${width} x ${height}, ${size}, text x ${textScale}`, async ({
      page,
      fake,
      url,
    }) => {
      await page.setViewportSize({ width, height });
      await remember(page, size, textScale);
      await page.goto(`${url}/#key=${fake.pin}`);
      await page.locator('.tile').first().waitFor();
      fake.raise({
        id: 'e1',
        channelId: 'ch-1',
        type: 'noise-burst',
        startUnixMillis: Date.now(),
        acknowledged: false,
      });
      await page.locator('.badge').first().waitFor();

      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const problems = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('button, input')]
          .map((element) => ({ element, box: element.getBoundingClientRect() }))
          .filter(
            ({ box }) => box.width > 0 && (box.width < 43.5 || box.height < 43.5 || box.right > innerWidth),
          )
          .map(
            ({ element, box }) => `${element.className} ${element.textContent}: ${box.width} x ${box.height}`,
          ),
      );
      expect(problems).toEqual([]);
    });
  }
}

test('meters move with the sound, and are hatched half a second after it stops coming', async ({
  remote,
  fake,
}) => {
  const meter = remote.locator('.tile-meter').first();
  /** Shares of the meter that are painted green, and that are not the plain track. */
  const painted = () =>
    meter.evaluate((canvas: HTMLCanvasElement) => {
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      let green = 0;
      for (let i = 0; i < pixels.length; i += 4) {
        if ((pixels[i + 1] ?? 0) > 150 && (pixels[i] ?? 0) < 100) green++;
      }
      return green / (pixels.length / 4);
    });
  fake.levels = (channels) => Array.from({ length: channels }, () => ({ rmsDb: -20, peakDb: -19, flags: 0 }));
  await expect.poll(painted).toBeGreaterThan(0.4);
  fake.levels = (channels) => Array.from({ length: channels }, () => ({ rmsDb: -50, peakDb: -50, flags: 0 }));
  await expect.poll(painted).toBeLessThan(0.15);
  fake.levels = (channels) => Array.from({ length: channels }, () => ({ rmsDb: -20, peakDb: -19, flags: 0 }));
  await expect.poll(painted).toBeGreaterThan(0.4);
  fake.metersPaused = true;
  await expect.poll(painted).toBe(0);
  await expect(remote.locator('.status-meters')).toContainText(/old$/);
});

test('a clip stays until it is tapped, and that tap does not listen', async ({ remote, fake }) => {
  const quiet = fake.levels;
  fake.levels = (channels, seconds) =>
    quiet(channels, seconds).map((level, i) => (i === 2 ? { ...level, flags: 1 } : level));
  const block = remote.getByRole('button', { name: 'Clear the clip of 3 Jane' });
  await block.waitFor();
  let quietMessages = 0;
  fake.levels = (channels, seconds) => {
    quietMessages++;
    return quiet(channels, seconds);
  };
  await expect.poll(() => quietMessages).toBeGreaterThan(10);
  await block.click();
  await expect(block).toHaveCount(0);
  expect(fake.listenCalls).toEqual([]);
});

test('the show changes on every device at once', async ({ remote, fake }) => {
  fake.changeShow({
    channels: fake.show.channels.map((c) => (c.number === 1 ? { ...c, name: 'Lizzy' } : c)),
  });
  await expect(remote.getByRole('button', { name: /^1 Lizzy/ })).toBeVisible();
});

test('a lost connection is said, and comes back by itself', async ({ remote, fake }) => {
  await expect(remote.locator('.status-connection')).toHaveText('Connected');
  fake.closeSockets(1011);
  await expect(remote.locator('.status-connection')).toHaveText(/Reconnecting/);
  await expect(remote.locator('.status-connection')).toHaveText('Connected');
});
