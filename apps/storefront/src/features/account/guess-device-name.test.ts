import { expect, test } from 'vitest';
import { guessDeviceName } from './guess-device-name.ts';

test.each([
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X)', 'iPhone'],
  ['Mozilla/5.0 (Linux; Android 16; Pixel 11) Mobile Safari', 'Android phone'],
  ['Mozilla/5.0 (Linux; Android 16; Pixel Tablet) Safari', 'Android tablet'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 'Mac'],
  ['Mozilla/5.0 (X11; Linux x86_64)', 'This device'],
])('%s is called %s', (userAgent, name) => {
  expect(guessDeviceName(userAgent)).toBe(name);
});
