import { test as base, type Page } from '@playwright/test';
import { FakeServer } from './fakeServer.ts';
import { toneSender } from './sender.ts';

interface Fixtures {
  channels: number;
  fake: FakeServer;
  url: string;
  /** A page that is paired and shows the grid. */
  remote: Page;
  /** Another page that sends the sound; asking for it makes listening possible. */
  sender: Page;
}

/** Tests of the built pages against a server that speaks the contract and has no audio. */
export const test = base.extend<Fixtures>({
  channels: [16, { option: true }],
  fake: async ({ channels }, use) => {
    const fake = new FakeServer(channels);
    await use(fake);
    await fake.stop();
  },
  url: async ({ fake }, use) => use(await fake.start()),
  remote: async ({ page, fake, url }, use) => {
    await page.goto(`${url}/#key=${fake.pin}`);
    await page.locator('.tile').first().waitFor();
    await use(page);
  },
  sender: async ({ context, fake, url }, use) => {
    const page = await context.newPage();
    fake.answerOffer = await toneSender(page, url);
    await use(page);
  },
});

export { expect } from '@playwright/test';
