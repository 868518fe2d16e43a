import { sayNotification } from '@livedrops/ui/notification-item';
import { toFact, type WireFact } from '../shared/notifications/to-fact.ts';
import { paths } from '../shared/paths.ts';
import type { PushPayload } from './push-payload.ts';

export interface Described {
  readonly title: string;
  readonly body: string;
  /** The same news twice stands once. */
  readonly tag: string;
  readonly path: string;
}

/** The shop signs and encrypts what it sends: the text is its own, though maybe of a newer release than this worker. */
function readPayload(text: string): PushPayload {
  return JSON.parse(text);
}

function sentenceOf({ kind, facts }: PushPayload, nowAt: number): string | null {
  try {
    return sayNotification(toFact({ kind, ...facts } as WireFact), { nowAt });
  } catch {
    return null;
  }
}

/** What a push message says on the screen of a phone. Something is always said: browsers end silent subscriptions. */
export function describePush(text: string | undefined, nowAt: number): Described {
  try {
    const payload = readPayload(text ?? '');
    const { title, creator, notification_id: tag, url: path } = payload;
    const sentence = sentenceOf(payload, nowAt);
    return { title, body: sentence ? `${sentence}\n${creator}` : creator, tag, path };
  } catch {
    const body = 'There is news in your inbox';
    return { title: 'LiveDrops', body, tag: 'inbox', path: paths.inbox };
  }
}
