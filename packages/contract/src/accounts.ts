import { z } from '@hono/zod-openapi';
import { limits } from './limits.ts';
import { Id, Instant, orNull } from './primitives.ts';

export const Role = z.enum(['user', 'creator']).openapi('Role');

export const User = z
  .object({
    user_id: Id,
    name: z.string(),
    email: z.string(),
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
