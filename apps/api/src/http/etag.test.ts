import { expect, test } from 'vitest';
import { matchesEtag, readIfMatch } from './etag.ts';

const etag = 'W/"3-abc"';

test.each([etag, '"3-abc"', '*', `"x", ${etag}`, `${etag},"y"`, '  "3-abc"  '])(
  'If-None-Match: %s has the current answer',
  (header) => {
    expect(matchesEtag(header, etag)).toBe(true);
  },
);

test.each(['"3-abd"', 'W/"3-ab"', '3-abc', '', '"x-3-abc"', 'W/""'])(
  'If-None-Match: %s has another one',
  (header) => {
    expect(matchesEtag(header, etag)).toBe(false);
  },
);

test.each([
  [undefined, null],
  ['*', null],
  ['W/"3-abc"', 3],
  ['"3"', 3],
  ['"3-other-hash"', 3],
  ['"a", W/"7-b"', 7],
  ['"-3-abc"', -1],
  ['3', -1],
  ['""', -1],
])('If-Match: %s asks for version %s', (header, version) => {
  expect(readIfMatch(header)).toBe(version);
});
