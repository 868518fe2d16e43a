import { useAnnouncer } from '@livedrops/ui/announcer';
import { Button } from '@livedrops/ui/button';
import { Message } from '@livedrops/ui/message';
import { useRef } from 'react';
import styles from './account-form.module.css';
import { describeAccountProblem } from './describe-account-problem.ts';
import { EmailField } from './email-field.tsx';
import { useAskReset } from './use-password-reset.ts';

/** Asks where the link to a new password is to go. */
export function AskResetForm({ onSent }: { readonly onSent: (email: string) => void }) {
  const announcer = useAnnouncer();
  const ask = useAskReset();
  const input = useRef<HTMLInputElement>(null);
  const trouble = ask.isError ? describeAccountProblem(ask.error) : null;
  const submit = () => {
    const email = input.current?.value.trim() ?? '';
    ask.mutate(email, {
      onSuccess: () => onSent(email),
      onError: (error) => {
        const { title, detail } = describeAccountProblem(error);
        announcer.assertive(`${title}. ${detail}`);
        input.current?.focus();
      },
    });
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {trouble && (
        <Message tone="error" icon="warning-circle" title={trouble.title}>
          {trouble.detail}
        </Message>
      )}
      <p>Enter the e-mail of your account. A link to choose a new password is sent to it.</p>
      <EmailField ref={input} error={trouble?.fields.email} />
      <Button type="submit" tone="mine" size="lg" busy={ask.isPending}>
        Send the link
      </Button>
    </form>
  );
}
