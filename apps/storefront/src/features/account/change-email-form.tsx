import { Button } from '@livedrops/ui/button';
import { Field } from '@livedrops/ui/field';
import { Message } from '@livedrops/ui/message';
import { PasswordInput, TextInput } from '@livedrops/ui/text-input';
import styles from './access.module.css';
import { describeAccessProblem } from './describe-access-problem.ts';
import { useChangeEmail } from './use-access.ts';
import { useAccessForm } from './use-access-form.ts';

interface ChangeEmailFormProps {
  /** The address that was asked for. */
  readonly onDone: (email: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the new address, and for the password: who finds an open phone must not take the account over. */
export function ChangeEmailForm({ onDone, onCancel }: ChangeEmailFormProps) {
  const change = useChangeEmail();
  const { form, read, tell } = useAccessForm();
  const trouble = change.isError ? describeAccessProblem(change.error) : null;
  const submit = () => {
    const email = read('email').trim();
    change.mutate(
      { email, password: read('password') },
      { onSuccess: () => onDone(email), onError: tell },
    );
  };
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {trouble?.general && (
        <Message tone="error" icon="warning-circle" title="Your address is what it was">
          {trouble.general}
        </Message>
      )}
      <Field label="New mail address" error={trouble?.fields.email}>
        {(control) => (
          <TextInput
            {...control}
            name="email"
            type="email"
            inputMode="email"
            autoComplete="email"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={254}
          />
        )}
      </Field>
      <Field label="Your password" error={trouble?.fields.password}>
        {(control) => (
          <PasswordInput
            {...control}
            name="password"
            autoComplete="current-password"
            maxLength={128}
          />
        )}
      </Field>
      <div className={styles.actions}>
        <Button type="submit" tone="mine" busy={change.isPending}>
          Send a link to it
        </Button>
        <Button onClick={onCancel}>Keep the old one</Button>
      </div>
    </form>
  );
}
