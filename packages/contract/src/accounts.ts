import { z } from '@hono/zod-openapi';
import { limits } from './limits.ts';
import { Id, Instant, orNull } from './primitives.ts';

export const Role = z.enum(['user', 'creator']).openapi('Role');

export const User = z
  .object({
    user_id: Id,
    name: z.string(),
    email: z.string(),
    email_verified: z.boolean().openapi({ description: 'A link sent there has been opened.' }),
    role: Role,
  })
  .openapi('User');

/** `user` is null when nobody is signed in: asking is never an error. */
export const Session = z
  .object({ user: orNull(User), expires_at: Instant.nullable(), server_time: Instant })
  .openapi('Session');

const Email = z.email().max(limits.emailCharsMax);
const Password = z.string().min(limits.passwordCharsMin).max(limits.passwordCharsMax);

export const SignUp = z
  .strictObject({
    name: z.string().trim().min(1).max(limits.nameCharsMax),
    email: Email,
    password: Password,
  })
  .openapi('SignUp');

/** Bounds here are wide: a password that could never be right still answers 401, as a wrong one does. */
export const SignIn = z
  .strictObject({
    email: z.string().min(1).max(limits.emailCharsMax),
    password: z.string().min(1).max(limits.passwordCharsMax),
  })
  .openapi('SignIn');

/** From the link of a mail, behind the `#`: it works once, until it runs out or a newer link is sent. */
const MailToken = z.string().min(1).max(limits.mailTokenCharsMax);

export const VerifyEmail = z.strictObject({ token: MailToken }).openapi('VerifyEmail');

export const RequestPasswordReset = z
  .strictObject({ email: Email })
  .openapi('RequestPasswordReset');

export const ResetPassword = z
  .strictObject({ token: MailToken, password: Password })
  .openapi('ResetPassword');

export const ChangePassword = z
  .strictObject({
    current_password: z.string().min(1).max(limits.passwordCharsMax),
    new_password: Password,
  })
  .openapi('ChangePassword');

export const ChangeEmail = z
  .strictObject({ email: Email, password: z.string().min(1).max(limits.passwordCharsMax) })
  .openapi('ChangeEmail');

export const EmailState = z
  .object({
    email: z.string(),
    email_verified: z.boolean(),
    pending_email: z.string().nullable().openapi({
      description: 'Takes the place of `email` once the link that was sent there is opened.',
    }),
  })
  .openapi('EmailState');

/** One place where the account is signed in. */
export const AccountSession = z
  .object({
    session_id: Id,
    browser: z.string().nullable().openapi({
      description: 'In words. Null: the browser did not say what it is.',
      example: 'Firefox on Android',
    }),
    signed_in_at: Instant,
    last_seen_at: Instant.openapi({ description: 'To the hour.' }),
    current: z.boolean().openapi({ description: 'The one that asks.' }),
  })
  .openapi('AccountSession');

export const AccountSessions = z
  .object({ items: z.array(AccountSession).max(limits.sessionsPerUserMax) })
  .openapi('AccountSessions');
