import { readAnswer } from '@livedrops/client/read-answer';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type Api, useApi } from '../../shared/api/api.ts';
import type { ShownPasskey } from '../../shared/api/wire.ts';
import { usePasskeyDevice } from '../../shared/passkeys/passkey-device.ts';
import { applySession } from '../../shared/session/apply-session.ts';

/** A challenge is good for five minutes; what waits in the mail field is asked anew before that. */
const renewMs = 4 * 60_000;

const question = async (api: Api) =>
  (await readAnswer(api.POST('/auth/sign-in/passkey/options'))).public_key;

interface PasskeySignInOptions {
  /** The session is taken over. */
  readonly onDone: () => void;
  readonly onTrouble: (error: unknown) => void;
}

/**
 * Signs in with a passkey: one that was chosen among what the browser fills into the mail field, or, by `mutate(null)`, one
 * that the browser asks for now.
 */
export function usePasskeySignIn({ onDone, onTrouble }: PasskeySignInOptions) {
  const api = useApi();
  const device = usePasskeyDevice();
  const queryClient = useQueryClient();
  const [round, setRound] = useState(0);
  const signIn = useMutation({
    mutationFn: async (chosen: ShownPasskey | null) => {
      const credential = chosen ?? (await device.show(await question(api)));
      return readAnswer(api.POST('/auth/sign-in/passkey', { body: { credential } }));
    },
    onSuccess: (session) => {
      applySession(queryClient, session);
      onDone();
    },
    onError: onTrouble,
  });
  const { mutate } = signIn;
  // A browser asks one question at a time: what waits in the mail field makes way for a press.
  const isFree = signIn.isIdle || signIn.isError;
  useEffect(() => {
    if (!isFree || !device.isSupported()) return undefined;
    let isOver = false;
    const timer = setTimeout(() => setRound(round + 1), renewMs);
    const offer = async () => {
      if (!(await device.canOfferQuietly()) || isOver) return;
      const options = await question(api);
      if (isOver) return;
      const chosen = await device.show(options, { quietly: true });
      if (!isOver) mutate(chosen);
    };
    // Nobody asked for it, so nobody is told that it cannot be: the button says so.
    offer().catch(() => undefined);
    return () => {
      isOver = true;
      clearTimeout(timer);
      device.stop();
    };
  }, [api, device, isFree, mutate, round]);
  return signIn;
}
