import { ApiProblem } from '@livedrops/client/api-problem';
import { useAnnouncer } from '@livedrops/ui/announcer';
import { Button } from '@livedrops/ui/button';
import { Field } from '@livedrops/ui/field';
import { Message } from '@livedrops/ui/message';
import { PasswordInput } from '@livedrops/ui/text-input';
import { useRef } from 'react';
import styles from './account-form.module.css';
import { describeAccountProblem } from './describe-account-problem.ts';
import { useResetPassword } from './use-password-reset.ts';

interface NewPasswordFormProps {
  /** Of the mail's link. */
  readonly token: string;
  readonly onDone: () => void;
  /** The link opens nothing any more. */
  readonly onDead: () => void;
}

/** Asks for the password that counts from now on. */
export function NewPasswordForm({ token, onDone, onDead }: NewPasswordFormProps) {
  const announcer = useAnnouncer();
  const reset = useResetPassword();
  const input = useRef<HTMLInputElement>(null);
  const trouble = reset.isError ? describeAccountProblem(reset.error) : null;
  const submit = () =>
    reset.mutate(
      { token, password: input.current?.value ?? '' },
      {
        onSuccess: onDone,
        onError: (error) => {
          if (error instanceof ApiProblem && error.slug === 'link-invalid') return onDead();
          const { title, detail } = describeAccountProblem(error);
          announcer.assertive(`${title}. ${detail}`);
          input.current?.focus();
        },
      },
    );
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
      <p>
        You are signed out everywhere by it, passkeys are removed, and you sign in with the new one.
      </p>
      <Field label="New password" hint="At least 8 characters" error={trouble?.fields.password}>
        {(control) => (
          <PasswordInput
            {...control}
            ref={input}
            name="password"
            autoComplete="new-password"
            maxLength={128}
          />
        )}
      </Field>
      <Button type="submit" tone="mine" size="lg" busy={reset.isPending}>
        Save the password
      </Button>
    </form>
  );
}
