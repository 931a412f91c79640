import { defineConfig } from '@playwright/test';

/** The system's own browser: nothing is downloaded. */
const CHROMIUM = process.env.MICWISE_CHROMIUM ?? '/usr/bin/chromium';

const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const browser = (...args: string[]) => ({
  viewport: { width: 1180, height: 820 },
  launchOptions: { executablePath: CHROMIUM, args: [...ARGS, ...args] },
});

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  timeout: 30_000,
  workers: 1,
  reporter: [['list'], ['junit', { outputFile: 'test-results/e2e.xml' }]],
  projects: [
    {
      // the built pages against a server that speaks the contract
      name: 'pages',
      testIgnore: 'server/*.spec.ts',
      // two pages of one browser meet here without a network that resolves mDNS names
      use: browser('--disable-features=WebRtcHideLocalIpsWithMdns'),
    },
    {
      // a real server, with whatever the browser does of its own accord
      name: 'server',
      testMatch: 'server/*.spec.ts',
      use: browser(),
    },
  ],
});
