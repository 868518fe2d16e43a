import { brandId } from '@livedrops/core/shared/ids';
import { expect, test } from 'vitest';
import type { AuthRefusal, SignedIn } from './auth-gate.ts';
import { createSignInGuard } from './sign-in-guard.ts';
import { tryFromPlace } from './try-from-place.ts';

const minuteMs = 60_000;
const signedIn: SignedIn = {
  ok: true,
  setCookie: '',
  user: {
    userId: brandId('ida'),
    name: 'Ida',
    email: 'ida@mail.example',
    emailVerified: true,
    role: 'user',
    sessionId: brandId('here'),
    sessionExpiresAt: 0,
  },
};
const invalid: AuthRefusal<'invalid-credentials'> = { ok: false, why: 'invalid-credentials' };

/** A gate that counts which passwords were looked at: each one costs a hash. */
function setUp() {
  let now = 0;
  let hashes = 0;
  const guard = createSignInGuard({ elapsedMs: () => now });
  const tryWrong = (address: string, email: string) =>
    tryFromPlace<'invalid-credentials'>(guard, { address, browser: null }, async () => {
      hashes += 1;
      guard.mayTry(email);
      return invalid;
    });
  return {
    guard,
    tryWrong,
    hashes: () => hashes,
    advance: (ms: number) => {
      now += ms;
    },
  };
}

test('of ten thousand wrong logins from one place a hundred are judged, whatever mails they name', async () => {
  const { tryWrong, hashes } = setUp();
  const answers: string[] = [];
  for (let index = 0; index < 10_000; index += 1) {
    const result = await tryWrong('203.0.113.7', `person-${index % 500}@mail.example`);
    answers.push(result.ok ? 'in' : result.why);
  }
  expect(hashes()).toBe(100);
  expect(answers.slice(0, 100).every((why) => why === 'invalid-credentials')).toBe(true);
  expect(answers.slice(100).every((why) => why === 'rate-limited')).toBe(true);
});

test('of ten thousand wrong logins on one mail from as many places ten could be right', async () => {
  const { guard, tryWrong } = setUp();
  for (let index = 0; index < 10_000; index += 1) {
    await tryWrong(`198.${(index >> 8) & 255}.${index & 255}.1`, 'ida@mail.example');
  }
  expect(guard.mayTry('ida@mail.example')).toBe(false);
  expect(guard.mayTry('somebody-else@mail.example')).toBe(true);
});

test('a place that rests is told for how long, and is judged again afterwards', async () => {
  const { tryWrong, advance } = setUp();
  for (let index = 0; index < 100; index += 1) await tryWrong('203.0.113.7', 'a');
  const refused = await tryWrong('203.0.113.7', 'a');
  const waitMs = refused.ok ? 0 : (refused.retryAfterMs ?? 0);
  expect(waitMs).toBeGreaterThan(0);
  expect(waitMs).toBeLessThanOrEqual(15 * minuteMs);
  advance(waitMs);
  expect(await tryWrong('203.0.113.7', 'a')).toEqual(invalid);
});

test('another place goes on while one rests, and so does a person who types the right password', async () => {
  const { guard, tryWrong } = setUp();
  for (let index = 0; index < 200; index += 1) await tryWrong('203.0.113.7', 'a');
  expect(await tryWrong('203.0.114.7', 'b')).toEqual(invalid);
  const place = { address: '192.0.2.1', browser: null };
  for (let index = 0; index < 500; index += 1) {
    expect(await tryFromPlace(guard, place, async () => signedIn)).toBe(signedIn);
  }
});
