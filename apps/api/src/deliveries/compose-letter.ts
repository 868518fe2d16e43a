import type { Letter } from '@livedrops/core/accounts/letter';
import type { Mail } from '@livedrops/core/ports/mailer';
import type { MailTokens } from '../accounts/mail-tokens.ts';
import { html } from '../http/pages/html.ts';

export interface LetterPlaces {
  /** The shop's address without a slash at the end. */
  readonly origin: string;
  readonly mailTokens: MailTokens;
}

interface Words {
  readonly subject: string;
  readonly text: string;
  /** What the link is called, and the page that it leads to. Left out: there is nothing to do here. */
  readonly link?: readonly [string, string];
  /** What to do if it was not you. */
  readonly otherwise: string;
}

const untouched = 'If it was not you, do nothing: without the link nothing changes.';
const takeBack =
  'If it was not you, choose a new password by the link above. That ends every session and removes every passkey.';
const reset = ['Choose a new password', '/forgot-password'] as const;

const words: { readonly [Kind in Letter['kind']]: Words } = {
  verify_email: {
    subject: 'Is this your mail address?',
    text: 'Somebody made a LiveDrops account with this address. If it was you, open the link within 24 hours.',
    link: ['This is my address', '/verify-email'],
    otherwise: 'If it was not you, do not open it: the account would be taken for yours.',
  },
  change_email: {
    subject: 'Is this your new mail address?',
    text: 'A LiveDrops account is to have this address. Open the link within 24 hours; until then the old address counts.',
    link: ['This is my new address', '/verify-email'],
    otherwise: untouched,
  },
  reset_password: {
    subject: 'Choose a new password',
    text: 'Somebody asked for a new password for the LiveDrops account with this address. The link works once, for an hour.',
    link: ['Choose a new password', '/reset-password'],
    otherwise: untouched,
  },
  email_change_asked: {
    subject: 'Your mail address is to be changed',
    text: 'Somebody who knows your password asked to give your LiveDrops account another mail address. This one counts until the other has answered.',
    link: reset,
    otherwise: takeBack,
  },
  email_changed: {
    subject: 'Your mail address was changed',
    text: 'Your LiveDrops account has another mail address now. This one no longer signs you in.',
    otherwise:
      'If it was not you, somebody knew your password: change it wherever else you use it.',
  },
  email_wanted: {
    subject: 'You have an account already',
    text: 'Somebody wanted to give this address to another LiveDrops account. Nothing was changed: it is the address of yours.',
    link: ['Sign in', '/sign-in'],
    otherwise: 'If it was not you, there is nothing to do.',
  },
  password_changed: {
    subject: 'Your password was changed',
    text: 'Your LiveDrops account has a new password, and other sessions have ended. Passkeys go on signing in.',
    link: reset,
    otherwise: takeBack,
  },
  password_reset: {
    subject: 'You have a new password',
    text: 'Your LiveDrops account has a new password by the link of a mail. Every session has ended and every passkey was removed.',
    link: reset,
    otherwise: takeBack,
  },
  passkey_added: {
    subject: 'A passkey was added',
    text: 'A passkey was added to your LiveDrops account: it signs in without the password.',
    link: reset,
    otherwise: takeBack,
  },
  passkey_removed: {
    subject: 'A passkey was removed',
    text: 'A passkey of your LiveDrops account was removed: it signs nobody in any more.',
    link: reset,
    otherwise: takeBack,
  },
  passkeys_removed: {
    subject: 'Your passkeys were removed',
    text: 'Your mail address was proven by somebody who was not signed in, so passkeys that were added before are gone: they may not have been yours. Sign in with your password and add yours again.',
    link: ['Your account', '/account'],
    otherwise:
      'If it was not you who made the account, ask for a new password where you sign in. That ends every session.',
  },
};

/** A letter in words. The token of its link is made here and kept nowhere. Its id is the same at every try. */
export function composeLetter(
  letter: Letter,
  factId: string,
  { origin, mailTokens }: LetterPlaces,
): Mail {
  const { subject, text, link, otherwise } = words[letter.kind];
  const [name, path] = link ?? [];
  // Behind the #, so that no server and no log on the way has it.
  const token = 'linkId' in letter ? `#token=${mailTokens.seal(letter.linkId)}` : '';
  const address = path && `${origin}${path}${token}`;
  return {
    to: letter.to,
    subject,
    text: [text, address && `${name}: ${address}`, otherwise].filter(Boolean).join('\n\n'),
    html: html`<!doctype html>
<html lang="en"><body>
<p>${text}</p>
${address ? html`<p><a href="${address}">${name ?? ''}</a></p>` : ''}
<p>${otherwise}</p>
</body></html>
`.text,
    messageId: `${factId}@${new URL(origin).hostname}`,
  };
}
