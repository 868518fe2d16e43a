import type { OutboxMail } from '../../mail/outbox.ts';
import { type Html, html } from './html.ts';
import { layOutPage, pageHeaders } from './page-layout.ts';

/** What was mailed is nobody else's to keep. */
export const outboxHeaders = { ...pageHeaders, 'cache-control': 'no-store' } as const;

const link = /(https?:\/\/[^\s<>"]+)/;

/** Plain text with its addresses to press. */
function linked(text: string): readonly Html[] {
  return text
    .split(link)
    .map((part) => (link.test(part) ? html`<a href="${part}">${part}</a>` : html`${part}`));
}

/** The mails that this shop kept in place of sending them, the latest first. */
export function renderOutbox(mails: readonly OutboxMail[], basePath: string): string {
  const body = html`<main class="page narrow">
<h1>Outbox</h1>
<p class="lead">This shop has no mail server: what it would have sent stands here, the latest first.</p>
${
  mails.length === 0
    ? html`<p>No mail yet.</p>`
    : mails.map(
        ({ outboxId, to, subject, sentAt }) =>
          html`<p><a href="${basePath}/outbox/${outboxId}">${subject}</a><br>to ${to}, ${new Date(sentAt).toISOString()}</p>`,
      )
}
</main>`;
  return layOutPage({ title: 'Outbox · LiveDrops', body });
}

/** One mail as plain text. */
export function renderOutboxMail(mail: OutboxMail, basePath: string): string {
  const body = html`<main class="page narrow">
<p><a href="${basePath}/outbox">Outbox</a></p>
<h1>${mail.subject}</h1>
<p>To ${mail.to}, ${new Date(mail.sentAt).toISOString()}</p>
${mail.text.split(/\n{2,}/).map((part) => html`<p>${linked(part)}</p>`)}
${mail.unsubscribeUrl ? html`<p>One click ends these mails: <code>${mail.unsubscribeUrl}</code></p>` : ''}
</main>`;
  return layOutPage({ title: `${mail.subject} · Outbox`, body });
}
