import { useAnnouncer } from '@livedrops/ui/announcer';
import { Badge } from '@livedrops/ui/badge';
import { Button } from '@livedrops/ui/button';
import { Message } from '@livedrops/ui/message';
import { Surface } from '@livedrops/ui/surface';
import { useState } from 'react';
import styles from './access.module.css';
import { ChangeEmailForm } from './change-email-form.tsx';
import { describeAccessProblem } from './describe-access-problem.ts';
import { UnreadPart } from './unread-part.tsx';
import { useAskVerification, useOwnEmail } from './use-access.ts';

/** The account's mail address, whether it has answered, and the way to another one. */
export function OwnEmail() {
  const query = useOwnEmail();
  const [isChanging, setIsChanging] = useState(false);
  const [askedFor, setAskedFor] = useState<string | null>(null);
  if (!query.data) {
    return (
      <Surface heading="Mail address">
        <UnreadPart query={query} />
      </Surface>
    );
  }
  const { email, email_verified: isProven, pending_email: pending } = query.data;
  const waiting = pending ?? askedFor;
  return (
    <Surface heading="Mail address">
      <div className={styles.part}>
        <p className={styles.fact}>
          {email}
          <Badge tone={isProven ? 'done' : 'scarce'} icon={isProven ? 'check' : 'hourglass'}>
            {isProven ? 'Proven' : 'Not proven yet'}
          </Badge>
        </p>
        {!isProven && <AskAgain />}
        {waiting !== null && waiting !== email && (
          <Message
            role="status"
            icon="envelope-simple"
            title={`A link is on its way to ${waiting}`}
          >
            It works for 24 hours. Until it is opened, {email} counts.
          </Message>
        )}
        {isChanging ? (
          <ChangeEmailForm
            onDone={(asked) => {
              setAskedFor(asked);
              setIsChanging(false);
            }}
            onCancel={() => setIsChanging(false)}
          />
        ) : (
          <div className={styles.actions}>
            <Button onClick={() => setIsChanging(true)}>Change mail address</Button>
          </div>
        )}
      </div>
    </Surface>
  );
}

function AskAgain() {
  const ask = useAskVerification();
  const announcer = useAnnouncer();
  const send = () =>
    ask.mutate(undefined, {
      onSuccess: () => announcer.polite('The link is on its way', 'verification'),
      onError: (error) => announcer.assertive(describeAccessProblem(error).general ?? ''),
    });
  return (
    <>
      <p>Open the link that was mailed to it. Until then it gets no other mails from here.</p>
      {ask.isError && (
        <Message tone="error" icon="warning-circle" title="No link was sent">
          {describeAccessProblem(ask.error).general}
        </Message>
      )}
      <div className={styles.actions}>
        <Button busy={ask.isPending} onClick={send}>
          Send the link again
        </Button>
        {ask.isSuccess && <p className={styles.done}>On its way</p>}
      </div>
    </>
  );
}
