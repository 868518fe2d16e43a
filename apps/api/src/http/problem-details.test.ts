import { problemSlugs } from '@livedrops/contract/problems';
import { expect, test } from 'vitest';
import { problemDetails } from './problem-details.ts';

const at = Date.parse('2026-11-22T20:00:00.000Z');
const all = { startAt: at, holdExpiresAt: at, remaining: 1, limit: 2, owned: 1 };

test('what every problem says to a person, side by side', async () => {
  const texts = problemSlugs.flatMap((slug) => {
    const bare = problemDetails[slug]({});
    const full = problemDetails[slug](all);
    return bare === full
      ? [`${slug}: ${bare}`]
      : [`${slug}: ${bare}`, `${slug}, told more: ${full}`];
  });
  await expect(`${texts.join('\n')}\n`).toMatchFileSnapshot('problem-details.txt');
});

test('no text hurries, shouts or promises what nobody knows', () => {
  for (const slug of problemSlugs) {
    for (const text of [problemDetails[slug]({}), problemDetails[slug](all)]) {
      expect(text).not.toMatch(/Oops|Hurry|Only \d|!|successfully|try again later|undefined|NaN/i);
      expect(text).toMatch(/^[A-Z].*\.$/);
    }
  }
});
