import { expect, test } from 'vitest';
import { browserPushHosts, checkPushEndpoint } from './check-push-endpoint.ts';

const check = (endpoint: string, more: readonly string[] = []) =>
  checkPushEndpoint(endpoint, [...browserPushHosts, ...more]);

test.each([
  'https://fcm.googleapis.com/fcm/send/cX9:APA91b-_x',
  'https://fcm.googleapis.com:443/wp/cX9',
  'https://updates.push.services.mozilla.com/wpush/v2/gAAAAABl==',
  'https://web.push.apple.com/QGuQyavXutnMH',
  'https://a.b.push.apple.com/x',
  'https://db5p.notify.windows.com/w/?token=BQYAAA%2fx',
  'https://FCM.googleapis.com/fcm/send/x',
])('a browser’s own address is taken: %s', (endpoint) => {
  expect(check(endpoint).ok).toBe(true);
});

test.each([
  ['http://fcm.googleapis.com/x', 'not_https'],
  ['ftp://fcm.googleapis.com/x', 'not_https'],
  ['file:///etc/passwd', 'not_https'],
  ['javascript:alert(1)', 'not_https'],
  ['https://fcm.googleapis.com:8443/x', 'port_not_allowed'],
  ['https://fcm.googleapis.com:80/x', 'port_not_allowed'],
  ['https://fcm.googleapis.com:22/x', 'port_not_allowed'],
  ['https://user@fcm.googleapis.com/x', 'malformed'],
  ['https://user:word@fcm.googleapis.com/x', 'malformed'],
  ['https://@fcm.googleapis.com/x', 'malformed'],
  ['https://fcm.googleapis.com@evil.example/x', 'malformed'],
  ['https://evil.example#@fcm.googleapis.com/', 'malformed'],
  ['https://evil.example\\@fcm.googleapis.com/', 'malformed'],
  ['https://fcm.googleapis.com\\@evil.example/', 'malformed'],
  ['https://fcm.googleapis.com/x#y', 'malformed'],
  [' https://fcm.googleapis.com/x', 'malformed'],
  ['https://fcm.goo\tgleapis.com/x', 'malformed'],
  ['https://fcm.googleapis.com/x\r\nHost: evil.example', 'malformed'],
  ['https://fcm.googleapis.com/\u0000', 'malformed'],
  ['https://fcm。googleapis。com/x', 'malformed'],
  ['//fcm.googleapis.com/x', 'malformed'],
  ['fcm.googleapis.com', 'malformed'],
  ['', 'malformed'],
  [`https://fcm.googleapis.com/${'x'.repeat(2_048)}`, 'malformed'],
  ['https://127.0.0.1/x', 'host_not_allowed'],
  ['https://2130706433/x', 'host_not_allowed'],
  ['https://0x7f.1/x', 'host_not_allowed'],
  ['https://0177.0.0.1/x', 'host_not_allowed'],
  ['https://[::1]/x', 'host_not_allowed'],
  ['https://[::ffff:127.0.0.1]/x', 'host_not_allowed'],
  ['https://169.254.169.254/latest/meta-data', 'host_not_allowed'],
  ['https://0/x', 'host_not_allowed'],
  ['https://[64:ff9b::7f00:1]/x', 'host_not_allowed'],
  ['https://[fe80::1%25eth0]/x', 'malformed'],
  ['https://127%2e0%2e0%2e1/x', 'host_not_allowed'],
  ['https://localhost/x', 'host_not_allowed'],
  ['https://fcm.googleapis.com%00.evil.example/x', 'malformed'],
  ['https://fcm.googleapis.com%2f.evil.example/x', 'malformed'],
  ['https://evil.example%23.push.apple.com/x', 'malformed'],
  ['https://evil.example?.push.apple.com/x', 'host_not_allowed'],
  ['https:evil.example/fcm.googleapis.com', 'host_not_allowed'],
  ['https:///evil.example/x', 'host_not_allowed'],
  ['https://xn--fcm-.googleapis.com/x', 'host_not_allowed'],
  ['https://..push.apple.com/x', 'host_not_allowed'],
  ['https://push.apple.com./x', 'host_not_allowed'],
  ['https://web.push.apple.com./x', 'host_not_allowed'],
  ['https://fcm.googleapis.com:0/x', 'port_not_allowed'],
  ['https://fcm.googleapis.com:65536/x', 'malformed'],
  ['blob:https://fcm.googleapis.com/x', 'not_https'],
  ['wss://fcm.googleapis.com/x', 'not_https'],
  ['https://fcm.googleapis.com./x', 'host_not_allowed'],
  ['https://fcm.googleapis.com.evil.example/x', 'host_not_allowed'],
  ['https://evilfcm.googleapis.com/x', 'host_not_allowed'],
  ['https://x.fcm.googleapis.com/x', 'host_not_allowed'],
  ['https://push.apple.com/x', 'host_not_allowed'],
  ['https://.push.apple.com/x', 'host_not_allowed'],
  ['https://evilpush.apple.com/x', 'host_not_allowed'],
  ['https://web.push.apple.com.evil.example/x', 'host_not_allowed'],
  ['https://googleapis.com/x', 'host_not_allowed'],
])('an attacker’s address is refused: %s', (endpoint, reason) => {
  expect(check(endpoint)).toEqual({ ok: false, reason });
});

test('an IP address is refused even where somebody has put it on the list', () => {
  expect(check('https://10.0.0.7/x', ['10.0.0.7']).ok).toBe(false);
  expect(check('https://[fd00::7]/x', ['[fd00::7]']).ok).toBe(false);
});

test('hosts that are configured are taken beside the browsers’ own', () => {
  const endpoint = 'https://push.company.example/x';
  expect(check(endpoint).ok).toBe(false);
  expect(check(endpoint, ['push.company.example']).ok).toBe(true);
  expect(check(endpoint, ['*.company.example']).ok).toBe(true);
  expect(check(endpoint, ['*.push.company.example']).ok).toBe(false);
});
