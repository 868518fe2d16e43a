import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { describeMailer, type ReceivedMail } from '@livedrops/port-suites/mailer.suite';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { expect, test } from 'vitest';
import { createSmtpMailer } from './smtp-mailer.ts';
import { readMessage } from './testing/read-message.ts';

async function openServer(options: SMTPServerOptions = {}) {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push(readMessage(Buffer.concat(chunks).toString()));
        done();
      });
    },
    ...options,
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return { server, received, url: `smtp://127.0.0.1:${port}` };
}

const from = 'LiveDrops <news@shop.example>';
const mail = { to: 'nuno@livedrops.example', subject: 'Cups', text: 'Live.', messageId: 'a@b' };

describeMailer('SMTP', async () => {
  const { server, received, url } = await openServer();
  const mailer = createSmtpMailer({ url, from });
  return {
    mailer,
    received: async () => received,
    async close() {
      mailer.close();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
});

async function sendTo(options: SMTPServerOptions, timeoutMs = 5_000) {
  const { server, url } = await openServer(options);
  const mailer = createSmtpMailer({ url, from, timeoutMs });
  const outcome = await mailer.send(mail);
  mailer.close();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return outcome;
}

const refusing = (code: number): SMTPServerOptions => ({
  onRcptTo: (_address, _session, done) =>
    done(Object.assign(new Error('not now'), { responseCode: code })),
});

test.each([
  [550, { type: 'refused', reason: 'smtp_550' }],
  [452, { type: 'failed', reason: 'smtp_452' }],
])('a server that answers %i is believed', async (code, outcome) => {
  expect(await sendTo(refusing(code))).toEqual(outcome);
});

test('a server that says nothing is given up in time', async () => {
  const silent: SMTPServerOptions = { onMailFrom: () => undefined };
  expect(await sendTo(silent, 300)).toEqual({ type: 'failed', reason: 'time_out' });
});

test('a server that is not there is worth another try', async () => {
  const mailer = createSmtpMailer({ url: 'smtp://127.0.0.1:1', from, timeoutMs: 500 });
  expect(await mailer.send(mail)).toEqual({ type: 'failed', reason: 'unreachable' });
  mailer.close();
});
