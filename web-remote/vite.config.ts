import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// Where the pages under development find a server: MICWISE_URL, or the port a server takes by default.
const server = process.env.MICWISE_URL ?? 'http://127.0.0.1:8058';

export default defineConfig({
  plugins: [react()],
  server: { proxy: { '/api': { target: server, ws: true } } },
  build: { target: ['chrome111', 'safari16.4', 'firefox114'] },
  test: {
    restoreMocks: true,
    projects: [
      // The core runs without a browser: its tests prove it.
      { extends: true, test: { name: 'core', environment: 'node', include: ['src/core/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'ui',
          environment: 'jsdom',
          include: ['src/ui/**/*.test.{ts,tsx}'],
          setupFiles: ['src/testing/setupUi.ts'],
        },
      },
    ],
  },
});
