import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// Where the pages under development find a server: MICWISE_URL, or the port a server takes by default.
const server = process.env.MICWISE_URL ?? 'http://127.0.0.1:8058';

export default defineConfig({
  plugins: [react()],
  server: { proxy: { '/api': { target: server, ws: true } } },
  build: { target: ['chrome111', 'safari16.4', 'firefox114'] },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testSetup.ts'],
    restoreMocks: true,
  },
});
