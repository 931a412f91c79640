import { expect, it } from 'vitest';
import { defaultDeviceName } from './deviceName.ts';

it.each([
  ['iPhone', 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)', 5],
  ['iPad', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.0 Safari/605', 5],
  ['Mac', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.0 Safari/605', 0],
  ['Android tablet', 'Mozilla/5.0 (Linux; Android 14; SM-X200) Chrome/130 Safari/537', 5],
  ['Android phone', 'Mozilla/5.0 (Linux; Android 14; Pixel 8) Chrome/130 Mobile Safari/537', 5],
  ['Windows computer', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)', 0],
  ['Web browser', 'something else', 0],
])('calls it "%s"', (name, userAgent, maxTouchPoints) => {
  expect(defaultDeviceName({ userAgent, maxTouchPoints } as Navigator)).toBe(name);
});
