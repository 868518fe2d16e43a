import { Writable } from 'node:stream';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { openTestShop } from '../testing/open-test-shop.ts';
import { addCreator, addLiveDrop, orderBody } from '../testing/stage.ts';

// Words that must stay where they belong: whatever is written down or answered elsewhere is searched for them.

const password = 'canary-password-6f1d';
const email = 'canary.mail.6f1d@livedrops.example';
const card = '4000000000000002';
const pushSecret = 'canary-push-6f1d';

test('no password, mail, card, session or push address is in a log line, a metric or an error', async () => {
  let written = '';
  const destination = new Writable({
    write(chunk, _encoding, done) {
      written += String(chunk);
      done();
    },
  });
  const pushSender = { check: async () => null, send: async () => ({ type: 'sent' }) as const };
  await using shop = await openTestShop(
    {},
    { pushSender, logger: pino({ level: 'trace' }, destination) },
  );
  const answers: string[] = [];
  const call: typeof shop.call = async (...request) => {
    const answer = await shop.call(...request);
    if (answer.slug !== null) answers.push(answer.text);
    return answer;
  };

  const creator = await addCreator(shop, 'ondo');
  const drop = await addLiveDrop(shop, { by: creator });
  const account = { name: 'Canary', email, password };
  const signedUp = await call('POST', '/auth/sign-up/email', { body: account });
  const cookie = signedUp.headers.get('set-cookie')?.split(';')[0] ?? '';
  const session = cookie.split('=')[1]?.split('.')[0] ?? '';
  expect(session.length).toBeGreaterThan(16);
  const own = { headers: { cookie } };
  await call('POST', '/auth/sign-up/email', { body: account });
  await call('POST', '/auth/sign-in/email', { body: { email, password: `${password}-wrong` } });
  await call('POST', '/auth/sign-in/email', {
    raw: `{"email":"${email}","password":"${password}"`,
  });
  await call('POST', '/auth/sign-in/email', { body: { email, password, secret: password } });
  await call('GET', `/orders/${password}?mail=${email}`, own);
  await call('GET', `/products?q=${email}&page=${password}`);
  const placed = await call('POST', '/orders', { ...own, body: orderBody(drop) });
  const { order_id } = placed.json as { order_id: string };
  await call('POST', `/orders/${order_id}/pay`, { ...own, body: { card_number: card } });
  const endpoint = `https://fcm.googleapis.com/fcm/send/${pushSecret}`;
  const keys = { p256dh: 'B'.repeat(87), auth: 'a'.repeat(22) };
  await call('POST', '/push-subscriptions', { ...own, body: { endpoint, keys } });
  await call('POST', '/push-subscriptions', { ...own, body: { endpoint, keys, more: pushSecret } });
  await call('POST', '/account/delete', { ...own, body: { password: `${password}-wrong` } });

  const metrics = await shop.container.metrics.text();
  expect(answers.length).toBeGreaterThan(5);
  expect(metrics).toContain('livedrops_');
  expect(written).toContain('POST');
  for (const secret of [password, email, card, session, pushSecret]) {
    expect(written, 'logs').not.toContain(secret);
    expect(metrics, 'metrics').not.toContain(secret);
    expect(answers.join('\n'), 'errors').not.toContain(secret);
  }
});
