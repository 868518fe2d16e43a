/** What goes wrong with getting into an account. */
export const accountProblems = {
  'invalid-credentials': {
    status: 401,
    title: 'E-mail or password is wrong',
    help: 'Check both. After many wrong tries an account rests for a while and answers the same way.',
  },
  'email-taken': {
    status: 409,
    title: 'This e-mail already has an account',
    help: 'Sign in with it instead.',
  },
  'link-invalid': {
    status: 410,
    title: 'This link works no more',
    help: 'It was opened before, has run out, or a newer one was sent. Ask for a new mail and open the link in that.',
  },
  'mail-unavailable': {
    status: 409,
    title: 'This shop sends no mails',
    help: 'It has no mail server, so nothing that needs a mail can be done. Nothing was changed.',
  },
  'passkey-invalid': {
    status: 422,
    title: 'This passkey was not accepted',
    help: 'It may have been removed, belong to another site, or have answered too late. Begin again, or sign in with your password.',
  },
  'passkey-not-found': {
    status: 404,
    title: 'This passkey does not exist',
    help: 'It may have been removed already. Passkeys are shown only to the account that they sign in to.',
  },
  'too-many-passkeys': {
    status: 409,
    title: 'You have as many passkeys as there can be',
    help: 'An account has at most 20. Remove one that you no longer use.',
  },
  'session-not-found': {
    status: 404,
    title: 'This session does not exist',
    help: 'It may have ended already. Sessions are shown only to the account that is signed in by them.',
  },
} as const;
