import { Session } from '../accounts.ts';
import { endpoint } from '../endpoint.ts';
import {
  AddPasskey,
  BeginPasskey,
  Passkey,
  PasskeyCreationOptions,
  PasskeySignIn,
  PasskeySignInOptions,
  Passkeys,
  RenamePasskey,
} from '../passkeys.ts';
import { IdParams } from '../primitives.ts';

export const beginPasskeySignIn = endpoint({
  method: 'post',
  path: '/auth/sign-in/passkey/options',
  tag: 'Accounts',
  summary: 'What a browser asks its passkeys',
  description:
    'The challenge works once, for five minutes. No mail address is named: the passkey says whose it is.',
  access: 'public',
  answers: { 200: { description: 'For the browser.', schema: PasskeySignInOptions } },
  problems: [],
});

export const signInByPasskey = endpoint({
  method: 'post',
  path: '/auth/sign-in/passkey',
  tag: 'Accounts',
  summary: 'Sign in with a passkey',
  access: 'public',
  request: { body: PasskeySignIn },
  answers: { 200: { description: 'Signed in; the session is in the cookie.', schema: Session } },
  problems: ['passkey-invalid'],
});

export const listPasskeys = endpoint({
  method: 'get',
  path: '/account/passkeys',
  tag: 'Accounts',
  summary: 'Your passkeys',
  description: 'The latest first.',
  access: 'user',
  answers: { 200: { description: 'The passkeys.', schema: Passkeys } },
  problems: [],
});

export const beginPasskey = endpoint({
  method: 'post',
  path: '/account/passkeys/options',
  tag: 'Accounts',
  summary: 'What a browser needs to make a passkey',
  description: 'Asks for the password: who finds an open phone must not get a key of their own.',
  access: 'user',
  request: { body: BeginPasskey },
  answers: { 200: { description: 'For the browser.', schema: PasskeyCreationOptions } },
  problems: ['invalid-credentials', 'too-many-passkeys'],
});

export const addPasskey = endpoint({
  method: 'post',
  path: '/account/passkeys',
  tag: 'Accounts',
  summary: 'Add a passkey',
  access: 'user',
  request: { body: AddPasskey },
  answers: { 201: { description: 'It signs you in from now on.', schema: Passkey } },
  problems: ['passkey-invalid', 'too-many-passkeys'],
});

export const renamePasskey = endpoint({
  method: 'patch',
  path: '/account/passkeys/{id}',
  tag: 'Accounts',
  summary: 'Give a passkey another name',
  access: 'user',
  request: { params: IdParams, body: RenamePasskey },
  answers: { 200: { description: 'The passkey.', schema: Passkey } },
  problems: ['passkey-not-found'],
});

export const removePasskey = endpoint({
  method: 'delete',
  path: '/account/passkeys/{id}',
  tag: 'Accounts',
  summary: 'Remove a passkey',
  description: 'It signs nobody in from now on. Sessions that it began go on.',
  access: 'user',
  request: { params: IdParams },
  answers: { 204: { description: 'It is gone.' } },
  problems: ['passkey-not-found'],
});
