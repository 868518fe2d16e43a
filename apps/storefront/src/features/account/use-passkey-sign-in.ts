import { readAnswer } from '@livedrops/client/read-answer';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { type Api, useApi } from '../../shared/api/api.ts';
import type { Session } from '../../shared/api/wire.ts';
import { type PasskeyDevice, usePasskeyDevice } from '../../shared/passkeys/passkey-device.ts';
import { applySession } from '../../shared/session/apply-session.ts';

/** A challenge is good for five minutes; what waits in the mail field is asked anew before that. */
const renewMs = 4 * 60_000;

async function ask(api: Api, device: PasskeyDevice, quietly: boolean): Promise<Session> {
  const { public_key } = await readAnswer(api.POST('/auth/sign-in/passkey/options'));
  const credential = await device.show(public_key, { quietly });
  return readAnswer(api.POST('/auth/sign-in/passkey', { body: { credential } }));
}

/**
 * Signs in with a passkey: by a press, or chosen among what the browser fills into the mail field. `onDone` follows once the
 * session is taken over.
 */
export function usePasskeySignIn(onDone: () => void) {
  const api = useApi();
  const device = usePasskeyDevice();
  const queryClient = useQueryClient();
  const [round, setRound] = useState(0);
  const takeOver = (session: Session) => {
    applySession(queryClient, session);
    onDone();
  };
  const takeOverQuietly = useEffectEvent(takeOver);
  useEffect(() => {
    if (!device.isSupported()) return undefined;
    let isOver = false;
    const timer = setTimeout(() => setRound(round + 1), renewMs);
    void device
      .canOfferQuietly()
      .then((can) => (can && !isOver ? ask(api, device, true) : null))
      .then((session) => session && !isOver && takeOverQuietly(session))
      // Nobody pressed anything, so nobody is told that it did not work: the button says so.
      .catch(() => undefined);
    return () => {
      isOver = true;
      clearTimeout(timer);
      device.stop();
    };
  }, [api, device, round]);
  return useMutation({
    mutationFn: () => {
      device.stop();
      return ask(api, device, false);
    },
    onSuccess: takeOver,
    // What waited in the mail field was ended by the press.
    onError: () => setRound(round + 1),
  });
}
