import type { Handlers } from './create-app.ts';
import type { RouteContext } from './route-context.ts';
import { createChangeEmail } from './routes/accounts/change-email.ts';
import { createChangePassword } from './routes/accounts/change-password.ts';
import { createDeleteAccount } from './routes/accounts/delete-account.ts';
import { createEndOtherSessions } from './routes/accounts/end-other-sessions.ts';
import { createEndSession } from './routes/accounts/end-session.ts';
import { createExportAccount } from './routes/accounts/export-account.ts';
import { createGetEmail } from './routes/accounts/get-email.ts';
import { createGetSession } from './routes/accounts/get-session.ts';
import { createListSessions } from './routes/accounts/list-sessions.ts';
import { createRequestPasswordReset } from './routes/accounts/request-password-reset.ts';
import { createRequestVerification } from './routes/accounts/request-verification.ts';
import { createResetPassword } from './routes/accounts/reset-password.ts';
import { createSignIn } from './routes/accounts/sign-in.ts';
import { createSignOut } from './routes/accounts/sign-out.ts';
import { createSignUp } from './routes/accounts/sign-up.ts';
import { createVerifyEmail } from './routes/accounts/verify-email.ts';

type AccountHandlers = Pick<
  Handlers,
  | 'changeEmail'
  | 'changePassword'
  | 'deleteAccount'
  | 'endOtherSessions'
  | 'endSession'
  | 'exportAccount'
  | 'getEmail'
  | 'getSession'
  | 'listSessions'
  | 'requestPasswordReset'
  | 'requestVerification'
  | 'resetPassword'
  | 'signIn'
  | 'signOut'
  | 'signUp'
  | 'verifyEmail'
>;

/** The handlers of everything about accounts themselves. */
export function createAccountHandlers(context: RouteContext): AccountHandlers {
  return {
    changeEmail: createChangeEmail(context),
    changePassword: createChangePassword(context),
    deleteAccount: createDeleteAccount(context),
    endOtherSessions: createEndOtherSessions(context),
    endSession: createEndSession(context),
    exportAccount: createExportAccount(context),
    getEmail: createGetEmail(context),
    getSession: createGetSession(context),
    listSessions: createListSessions(context),
    requestPasswordReset: createRequestPasswordReset(context),
    requestVerification: createRequestVerification(context),
    resetPassword: createResetPassword(context),
    signIn: createSignIn(context),
    signOut: createSignOut(context),
    signUp: createSignUp(context),
    verifyEmail: createVerifyEmail(context),
  };
}
