import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mail, Mailer } from '@livedrops/core/ports/mailer';

/** A mail that was not sent but kept to be looked at. */
export interface OutboxMail extends Mail {
  readonly outboxId: string;
  /** Epoch ms. */
  readonly sentAt: number;
}

export interface OutboxMailer extends Mailer {
  /** The latest first. */
  list(): Promise<readonly OutboxMail[]>;
  find(outboxId: string): Promise<OutboxMail | null>;
}

interface OutboxOptions {
  /** Made when it is missing. */
  readonly folder: string;
  readonly now: () => number;
  /** The oldest beyond these are let go. */
  readonly mailsMax?: number;
}

const idPattern = /^\d{15}-[0-9a-f-]{36}$/;

/** Keeps mails as files in place of sending them: whoever tries the shop out reads them on a page of it. */
export function createOutboxMailer(options: OutboxOptions): OutboxMailer {
  const { folder, now, mailsMax = 200 } = options;

  /** Names begin with the instant, so their order is that of sending. */
  async function ids(): Promise<string[]> {
    await mkdir(folder, { recursive: true });
    const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
    return names.map((name) => name.slice(0, -'.json'.length)).sort();
  }

  async function find(outboxId: string): Promise<OutboxMail | null> {
    if (!idPattern.test(outboxId)) return null;
    const text = await readFile(join(folder, `${outboxId}.json`), 'utf8').catch(() => null);
    return text === null ? null : JSON.parse(text);
  }

  return {
    find,
    async list() {
      const mails = await Promise.all((await ids()).toReversed().map(find));
      return mails.filter((mail) => mail !== null);
    },
    async send(mail) {
      const known = await ids();
      const sentAt = now();
      const outboxId = `${String(sentAt).padStart(15, '0')}-${randomUUID()}`;
      const kept: OutboxMail = { ...mail, outboxId, sentAt };
      const file = join(folder, `${outboxId}.json`);
      await writeFile(`${file}.new`, JSON.stringify(kept), { mode: 0o600 });
      await rename(`${file}.new`, file);
      for (const old of known.slice(0, Math.max(0, known.length + 1 - mailsMax))) {
        await rm(join(folder, `${old}.json`), { force: true });
      }
      return { type: 'sent' };
    },
  };
}
