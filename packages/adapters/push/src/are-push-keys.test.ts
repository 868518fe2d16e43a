import { createECDH, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { arePushKeys } from './are-push-keys.ts';

const browser = createECDH('prime256v1');
const point = browser.generateKeys();
const auth = randomBytes(16).toString('base64url');
const text = (bytes: Buffer) => bytes.toString('base64url');

test('a browser’s keys are taken', () => {
  expect(arePushKeys(text(point), auth)).toBe(true);
});

test.each([
  ['a point of 64 bytes', text(point.subarray(0, 64))],
  ['a point of 66 bytes', text(Buffer.concat([point, Buffer.alloc(1)]))],
  ['a compressed point', browser.getPublicKey('base64url', 'compressed')],
  ['a hybrid point', browser.getPublicKey('base64url', 'hybrid')],
  ['a point beside the curve', text(Buffer.concat([Buffer.from([4]), Buffer.alloc(64, 1)]))],
  ['the point nought', text(Buffer.concat([Buffer.from([4]), Buffer.alloc(64)]))],
  ['padding', `${text(point)}=`],
  ['standard base64 with its own letters', `+/${text(point).slice(2)}`],
  ['nothing', ''],
])('%s is no key', (_, p256dh) => {
  expect(arePushKeys(p256dh, auth)).toBe(false);
});

test.each([15, 17, 0])('a secret of %i bytes is none', (bytes) => {
  expect(arePushKeys(text(point), text(randomBytes(bytes)))).toBe(false);
});
