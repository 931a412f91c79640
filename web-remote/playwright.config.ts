import { defineConfig } from '@playwright/test';

/** The system's own browser: nothing is downloaded. */
const CHROMIUM = process.env.MICWISE_CHROMIUM ?? '/usr/bin/chromium';

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  timeout: 30_000,
  workers: 1,
  reporter: [['list'], ['junit', { outputFile: 'test-results/e2e.xml' }]],
  use: {
    viewport: { width: 1180, height: 820 },
    launchOptions: {
      executablePath: CHROMIUM,
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Two pages of one browser meet here without a network that resolves mDNS names.
        '--disable-features=WebRtcHideLocalIpsWithMdns',
      ],
    },
  },
});
