import { kindNames } from '../../deliveries/say-news.ts';
import type { Unsubscribing } from '../../deliveries/unsubscribe-tokens.ts';
import { type Html, html } from './html.ts';
import { layOutPage, pageHeaders } from './page-layout.ts';

/** Not kept anywhere: the address is somebody's own. Its forms lead to itself. */
export const unsubscribeHeaders = {
  ...pageHeaders,
  'content-security-policy': pageHeaders['content-security-policy'].replace(
    "form-action 'none'",
    "form-action 'self'",
  ),
  'cache-control': 'no-store',
} as const;

const nameOf = (kind: Unsubscribing['kind']) =>
  kind === 'all' ? 'of any kind about drops and orders' : `when ${kindNames[kind]}`;

const button = (path: string, { token, says }: { readonly token: string; readonly says: string }) =>
  html`<form method="post" action="${path}?token=${token}">
<input type="hidden" name="List-Unsubscribe" value="One-Click">
<p><button type="submit">${says}</button></p>
</form>`;

function layOut(title: string, content: Html): string {
  const body = html`<main class="page narrow">
<h1>${title}</h1>
${content}
<p><a href="/notification-settings">All notification settings</a></p>
</main>`;
  return layOutPage({ title: `${title} · LiveDrops`, body });
}

/** Asks before anything ends. */
export function renderUnsubscribePage(
  kind: Unsubscribing['kind'],
  {
    path,
    token,
    allToken,
  }: { readonly path: string; readonly token: string; readonly allToken: string },
): string {
  const these = button(path, { token, says: 'Stop these mails' });
  const all = button(path, { token: allToken, says: 'Stop all mails about drops and orders' });
  return layOut(
    'Stop mails',
    html`<p class="lead">You get mails ${nameOf(kind)}. Mails about your account itself, such as a new password, still come.</p>
${these}${kind === 'all' ? [] : all}`,
  );
}

export function renderUnsubscribed(kind: Unsubscribing['kind']): string {
  return layOut(
    'Mails stopped',
    html`<p class="lead">You get no more mails ${nameOf(kind)}. Your inbox in the shop still has the news.</p>`,
  );
}

export function renderUnknownLink(): string {
  return layOut(
    'This link does not work',
    html`<p class="lead">A part of it may be missing. Nothing was changed. Open it from the mail again, or choose in your settings.</p>`,
  );
}
