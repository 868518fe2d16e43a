import { Session, SignIn, SignUp } from '../accounts.ts';
import { endpoint } from '../endpoint.ts';

export const signUp = endpoint({
  method: 'post',
  path: '/auth/sign-up/email',
  tag: 'Accounts',
  summary: 'Make an account and sign in',
  access: 'public',
  request: { body: SignUp },
  answers: { 200: { description: 'Signed in; the session is in the cookie.', schema: Session } },
  problems: ['email-taken'],
});

export const signIn = endpoint({
  method: 'post',
  path: '/auth/sign-in/email',
  tag: 'Accounts',
  summary: 'Sign in',
  access: 'public',
  request: { body: SignIn },
  answers: { 200: { description: 'Signed in; the session is in the cookie.', schema: Session } },
  problems: ['invalid-credentials'],
});

export const signOut = endpoint({
  method: 'post',
  path: '/auth/sign-out',
  tag: 'Accounts',
  summary: 'Sign out',
  access: 'public',
  answers: { 200: { description: 'Signed out; the cookie is cleared.', schema: Session } },
  problems: [],
});

export const getSession = endpoint({
  method: 'get',
  path: '/auth/session',
  tag: 'Accounts',
  summary: 'Who is signed in',
  access: 'public',
  answers: { 200: { description: 'The user, or null.', schema: Session } },
  problems: [],
});
