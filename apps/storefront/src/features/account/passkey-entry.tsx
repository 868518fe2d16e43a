import { useAnnouncer } from '@livedrops/ui/announcer';
import { Button } from '@livedrops/ui/button';
import { Divider } from '@livedrops/ui/divider';
import { Icon } from '@livedrops/ui/icon';
import { Message } from '@livedrops/ui/message';
import { describePasskeyTrouble } from '../../shared/passkeys/describe-passkey-trouble.ts';
import { usePasskeySignIn } from './use-passkey-sign-in.ts';

interface PasskeyEntryProps {
  readonly onDone: () => void;
  /** Work that goes on after signing in keeps the button busy. */
  readonly isGoingOn: boolean;
}

/** The first way in: nothing is typed. */
export function PasskeyEntry({ onDone, isGoingOn }: PasskeyEntryProps) {
  const announcer = useAnnouncer();
  const signIn = usePasskeySignIn({
    onDone,
    onTrouble: (error) => {
      const said = describePasskeyTrouble(error);
      if (said) announcer.assertive(`${said.title}. ${said.detail}`);
    },
  });
  const trouble = signIn.isError ? describePasskeyTrouble(signIn.error) : null;
  return (
    <>
      {trouble && (
        <Message icon="fingerprint" title={trouble.title}>
          {trouble.detail}
        </Message>
      )}
      <Button
        tone="mine"
        size="lg"
        busy={signIn.isPending || isGoingOn}
        onClick={() => signIn.mutate(null)}
      >
        <Icon name="fingerprint" /> Continue with passkey
      </Button>
      <Divider>or with your password</Divider>
    </>
  );
}
