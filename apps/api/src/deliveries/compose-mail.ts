import type { Drop } from '@livedrops/core/drops/drop';
import type { Contact } from '@livedrops/core/ports/contacts';
import type { InboxEntry } from '@livedrops/core/ports/inbox';
import type { Mail } from '@livedrops/core/ports/mailer';
import type { UserId } from '@livedrops/core/shared/ids';
import { html } from '../http/pages/html.ts';
import { kindNames, sayNews } from './say-news.ts';
import { toNewsPath } from './to-news-path.ts';
import type { UnsubscribeTokens } from './unsubscribe-tokens.ts';

export interface MailPlaces {
  /** The shop's address without a slash at the end. */
  readonly origin: string;
  /** Where the API is below it. */
  readonly basePath: string;
  readonly tokens: Pick<UnsubscribeTokens, 'seal'>;
}

interface Reader extends Pick<Contact, 'email'> {
  readonly userId: UserId;
  /** IANA name. */
  readonly timeZone: string;
}

/** One fact as a mail to one reader. Its id is the same at every try. */
export function composeMail(
  news: { readonly entry: InboxEntry; readonly drop: Pick<Drop, 'product' | 'creator'> },
  reader: Reader,
  { origin, basePath, tokens }: MailPlaces,
): Mail {
  const { entry, drop } = news;
  const { userId, timeZone, email } = reader;
  const said = sayNews(entry.kind, {
    title: drop.product.title,
    creator: drop.creator.profileName,
    facts: JSON.parse(entry.facts),
    timeZone,
  });
  const page = `${origin}${toNewsPath(entry)}`;
  const settings = `${origin}/notification-settings`;
  const token = tokens.seal({ userId, kind: entry.kind });
  const unsubscribeUrl = `${origin}${basePath}/unsubscribe?token=${token}`;
  const why = `You get this mail from LiveDrops because you want to hear by mail when ${kindNames[entry.kind]}.`;
  return {
    to: email,
    // A line break in a title must not begin a header of its own.
    subject: said.subject.replaceAll(/\p{Cc}+/gu, ' '),
    text: `${said.text}

${said.link}: ${page}

${why}
No more such mails: ${unsubscribeUrl}
All settings: ${settings}
`,
    html: html`<!doctype html>
<html lang="en"><body>
<p>${said.text}</p>
<p><a href="${page}">${said.link}</a></p>
<hr>
<p><small>${why}<br>
<a href="${unsubscribeUrl}">No more such mails</a> · <a href="${settings}">All settings</a></small></p>
</body></html>
`.text,
    messageId: `${entry.notificationId}.${userId}@${new URL(origin).hostname}`,
    unsubscribeUrl,
  };
}
