import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { PushSubscription } from '@livedrops/core/ports/push-sender';
import type { ServiceMood } from '@livedrops/port-suites/push-sender.suite';
import { checkVapid } from './check-vapid.ts';
import { createCertificate } from './create-certificate.ts';
import { createTestBrowser, type TestBrowser } from './test-browser.ts';

export const pushServiceHost = 'push.livedrops.test';

/** What a message has to say beside its text; null: whatever it likes. */
type ExpectedWishes = { readonly ttl: string; readonly urgency: string } | null;

/** A push service of our own, with the browsers behind it. */
export async function openPushService(
  vapidPublicKey: string,
  expected: ExpectedWishes = { ttl: '60', urgency: 'high' },
) {
  const { cert, key } = createCertificate(pushServiceHost);
  const browsers = new Map<string, TestBrowser>();
  const messages = new Map<string, string[]>();
  let mood: ServiceMood = { status: 201 };
  let requests = 0;

  async function take(incoming: IncomingMessage, answer: ServerResponse): Promise<void> {
    requests += 1;
    const body = await buffer(incoming);
    if (mood === 'hangs') return;
    if (mood === 'hangs_up') {
      incoming.socket.destroy();
      return;
    }
    const { status, headers } =
      typeof mood === 'string' ? { status: 201 } : { headers: {}, ...mood };
    if (status === 201) read(incoming, body);
    answer.writeHead(status, headers);
    if (mood === 'talks_for_ever') talk(answer);
    else answer.end('an answer');
  }

  function read({ url = '', headers }: IncomingMessage, body: Buffer): void {
    checkVapid(headers.authorization ?? '', `https://${pushServiceHost}`, vapidPublicKey);
    if (headers['content-encoding'] !== 'aes128gcm') throw new Error('another encoding');
    const { ttl, urgency } = expected ?? headers;
    if (headers['ttl'] !== ttl || headers['urgency'] !== urgency) throw new Error('other wishes');
    const text = browsers.get(url)?.decrypt(body);
    if (text !== undefined) messages.get(url)?.push(text);
  }

  const server = createServer({ cert, key }, (incoming, answer) => {
    take(incoming, answer).catch((error: unknown) => {
      answer.writeHead(400, { 'x-reason': String(error) });
      answer.end();
    });
  });
  const listen = (port: number) =>
    new Promise<void>((resolve) => {
      server.listen(port, '127.0.0.1', resolve);
    });
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;

  return {
    cert,
    port,
    requests: () => requests,
    subscribe(): PushSubscription {
      const path = `/wpush/${browsers.size}`;
      const browser = createTestBrowser();
      browsers.set(path, browser);
      messages.set(path, []);
      const { p256dh, auth } = browser;
      return { endpoint: `https://${pushServiceHost}${path}`, p256dh, auth };
    },
    readBy: ({ endpoint }: PushSubscription) => messages.get(new URL(endpoint).pathname) ?? [],
    async setMood(next: ServiceMood): Promise<void> {
      mood = next;
      if (next === 'is_gone') await stop();
      else if (!server.listening) await listen(port);
    },
    close: stop,
  };
}

function talk(answer: ServerResponse): void {
  const say = () => {
    if (answer.writable) answer.write('x'.repeat(1_024), () => setImmediate(say));
  };
  answer.on('error', () => undefined);
  say();
}
