import {
  AccountSessions,
  ChangeEmail,
  ChangePassword,
  EmailState,
  RequestPasswordReset,
  ResetPassword,
  VerifyEmail,
} from '../accounts.ts';
import { endpoint } from '../endpoint.ts';
import { IdParams } from '../primitives.ts';

export const verifyEmail = endpoint({
  method: 'post',
  path: '/auth/verify-email',
  tag: 'Accounts',
  summary: 'Open the link of a mail: the address is yours',
  description:
    'The token stands behind the `#` of the link to `/verify-email`. Where the mail address was being changed, the new one counts from now on, and sessions other than yours end. Where the address answers for the first time and you are not signed in to its account, passkeys that were added before are removed.',
  access: 'public',
  request: { body: VerifyEmail },
  answers: { 204: { description: 'The address has answered.' } },
  problems: ['link-invalid'],
});

export const requestPasswordReset = endpoint({
  method: 'post',
  path: '/auth/request-password-reset',
  tag: 'Accounts',
  summary: 'Ask for a mail to choose a new password by',
  description:
    'The answer and the time it takes are the same whether the address has an account or not.',
  access: 'public',
  request: { body: RequestPasswordReset },
  answers: { 202: { description: 'If there is such an account, a mail is on its way to it.' } },
  problems: ['mail-unavailable'],
});

export const resetPassword = endpoint({
  method: 'post',
  path: '/auth/reset-password',
  tag: 'Accounts',
  summary: 'Choose a new password by the link of a mail',
  description:
    'The token stands behind the `#` of the link to `/reset-password`, and works for an hour. Every session ends: sign in with the new password.',
  access: 'public',
  request: { body: ResetPassword },
  answers: { 204: { description: 'The password is the new one; nobody is signed in.' } },
  problems: ['link-invalid'],
});

export const changePassword = endpoint({
  method: 'post',
  path: '/account/password',
  tag: 'Accounts',
  summary: 'Change your password',
  description: 'All other sessions end, and links in mails sent before work no more.',
  access: 'user',
  request: { body: ChangePassword },
  answers: { 204: { description: 'The password is the new one; this session goes on.' } },
  problems: ['invalid-credentials'],
});

export const getEmail = endpoint({
  method: 'get',
  path: '/account/email',
  tag: 'Accounts',
  summary: 'Your mail address, and the one that is to take its place',
  access: 'user',
  answers: { 200: { description: 'The addresses.', schema: EmailState } },
  problems: [],
});

export const changeEmail = endpoint({
  method: 'post',
  path: '/account/email',
  tag: 'Accounts',
  summary: 'Ask for another mail address',
  description:
    'A link is sent to the new address, and a notice to the old one, which counts until the link is opened. The answer is the same whether the new address has an account or not.',
  access: 'user',
  request: { body: ChangeEmail },
  answers: { 202: { description: 'Mails are on their way.' } },
  problems: ['invalid-credentials', 'mail-unavailable'],
});

export const requestVerification = endpoint({
  method: 'post',
  path: '/account/email/verification',
  tag: 'Accounts',
  summary: 'Send the link that proves your mail address again',
  description: 'Links sent before work no more. An address that has answered gets no mail.',
  access: 'user',
  answers: { 202: { description: 'A mail is on its way, if one is needed.' } },
  problems: ['mail-unavailable'],
});

export const listSessions = endpoint({
  method: 'get',
  path: '/account/sessions',
  tag: 'Accounts',
  summary: 'Where you are signed in',
  description:
    'The latest first. An account has at most 50 sessions: a further one ends the oldest.',
  access: 'user',
  answers: { 200: { description: 'The sessions.', schema: AccountSessions } },
  problems: [],
});

export const endSession = endpoint({
  method: 'delete',
  path: '/account/sessions/{id}',
  tag: 'Accounts',
  summary: 'Sign out somewhere else',
  access: 'user',
  request: { params: IdParams },
  answers: {
    204: { description: 'The session has ended; the cookie is cleared if it was yours.' },
  },
  problems: ['session-not-found'],
});

export const endOtherSessions = endpoint({
  method: 'delete',
  path: '/account/sessions',
  tag: 'Accounts',
  summary: 'Sign out everywhere else',
  access: 'user',
  answers: { 204: { description: 'Only the session that asked is left.' } },
  problems: [],
});
