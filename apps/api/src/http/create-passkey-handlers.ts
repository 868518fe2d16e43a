import type { Handlers } from './create-app.ts';
import type { RouteContext } from './route-context.ts';
import { createAddPasskey } from './routes/passkeys/add-passkey.ts';
import { createBeginPasskey } from './routes/passkeys/begin-passkey.ts';
import { createBeginPasskeySignIn } from './routes/passkeys/begin-passkey-sign-in.ts';
import { createListPasskeys } from './routes/passkeys/list-passkeys.ts';
import { createRemovePasskey } from './routes/passkeys/remove-passkey.ts';
import { createRenamePasskey } from './routes/passkeys/rename-passkey.ts';
import { createSignInByPasskey } from './routes/passkeys/sign-in-by-passkey.ts';

type PasskeyHandlers = Pick<
  Handlers,
  | 'addPasskey'
  | 'beginPasskey'
  | 'beginPasskeySignIn'
  | 'listPasskeys'
  | 'removePasskey'
  | 'renamePasskey'
  | 'signInByPasskey'
>;

/** The handlers of everything about passkeys. */
export function createPasskeyHandlers(context: RouteContext): PasskeyHandlers {
  return {
    addPasskey: createAddPasskey(context),
    beginPasskey: createBeginPasskey(context),
    beginPasskeySignIn: createBeginPasskeySignIn(context),
    listPasskeys: createListPasskeys(context),
    removePasskey: createRemovePasskey(context),
    renamePasskey: createRenamePasskey(context),
    signInByPasskey: createSignInByPasskey(context),
  };
}
