import { expect, test } from './fake/fixture.ts';

test('a link pairs by itself, and its key leaves the address bar', async ({ page, fake, url }) => {
  await page.goto(`${url}/#key=${fake.pin}`);
  await expect(page.getByRole('button', { name: /^1 Elizabeth/ })).toBeVisible();
  expect(page.url()).toBe(`${url}/`);
});

test('a PIN tapped on the keys pairs, and the next visit needs none', async ({ page, fake, url }) => {
  await page.goto(url);
  for (const digit of fake.pin) await page.getByRole('button', { name: digit, exact: true }).click();
  await page.getByRole('button', { name: 'Pair' }).click();
  await expect(page.getByRole('main', { name: 'Channels' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('main', { name: 'Channels' })).toBeVisible();
});

test('a wrong PIN is told, and after too many the page says how long to wait', async ({ page, url }) => {
  await page.goto(url);
  await expect(page.getByLabel('PIN', { exact: true })).toBeFocused();
  await page.keyboard.type('111111');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('This PIN is not right.');
  for (let i = 0; i < 3; i++) {
    await expect(page.getByLabel('PIN', { exact: true })).toBeEditable();
    await page.keyboard.type('111111');
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('PIN', { exact: true })).toHaveValue('');
  }
  await expect(page.getByRole('alert')).toContainText('Too many tries. Wait 0:2');
});

test('a device the server throws out returns to the PIN', async ({ remote, fake }) => {
  fake.closeSockets(4401);
  await expect(remote.getByRole('alert')).toContainText('no longer paired');
  await expect(remote.getByLabel('PIN', { exact: true })).toBeFocused();
});
