import { expect, test } from 'vitest';
import { createPasswordHasher, HasherOverloaded } from './hash-password.ts';

test('a password opens its own hash and no other does', async () => {
  const hasher = createPasswordHasher();
  const hash = await hasher.hash('demo-shopper-1');
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
  expect(await hasher.verify('demo-shopper-1', hash)).toBe(true);
  expect(await hasher.verify('demo-shopper-2', hash)).toBe(false);
  expect(await hasher.hash('demo-shopper-1')).not.toBe(hash);
});

test.each(['', 'plain', '$2b$10$abcdefghijklmnopqrstuv', '$argon2id$v=19$m=1,t=1,p=1$$'])(
  'what is no hash of ours opens with nothing: "%s"',
  async (hash) => {
    expect(await createPasswordHasher().verify('', hash)).toBe(false);
  },
);

test('only so many may wait; the rest is told when to come back, and the queue goes on', async () => {
  const hasher = createPasswordHasher({ waitingMax: 2 });
  const tries = await Promise.allSettled(
    Array.from({ length: 6 }, () => hasher.hash('demo-shopper-1')),
  );
  const sentAway = tries.filter(({ status }) => status === 'rejected');
  // One or two are at work, two wait.
  expect(sentAway.length).toBeGreaterThanOrEqual(2);
  expect(sentAway.length).toBeLessThanOrEqual(3);
  for (const { reason } of sentAway as PromiseRejectedResult[]) {
    expect(reason).toBeInstanceOf(HasherOverloaded);
    expect(reason.retryAfterMs).toBeGreaterThan(0);
  }
  expect(hasher.waiting()).toBe(0);
  expect(await hasher.hash('again')).toContain('argon2id');
});
