import { Button } from '@livedrops/ui/button';
import { Field } from '@livedrops/ui/field';
import { Message } from '@livedrops/ui/message';
import { PasswordInput } from '@livedrops/ui/text-input';
import styles from './access.module.css';
import { describeAccessProblem } from './describe-access-problem.ts';
import { useChangePassword } from './use-access.ts';
import { useAccessForm } from './use-access-form.ts';

interface ChangePasswordFormProps {
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** The password as it is, and as it is to be. */
export function ChangePasswordForm({ onDone, onCancel }: ChangePasswordFormProps) {
  const change = useChangePassword();
  const { form, read, tell } = useAccessForm();
  const trouble = change.isError ? describeAccessProblem(change.error) : null;
  const submit = () =>
    change.mutate(
      { current_password: read('password'), new_password: read('new-password') },
      { onSuccess: onDone, onError: tell },
    );
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
        <Message tone="error" icon="warning-circle" title="Your password is what it was">
          {trouble.general}
        </Message>
      )}
      <Field label="Your password now" error={trouble?.fields.password}>
        {(control) => (
          <PasswordInput
            {...control}
            name="password"
            autoComplete="current-password"
            maxLength={128}
          />
        )}
      </Field>
      <Field label="New password" hint="At least 8 characters" error={trouble?.fields.new_password}>
        {(control) => (
          <PasswordInput
            {...control}
            name="new-password"
            autoComplete="new-password"
            maxLength={128}
          />
        )}
      </Field>
      <div className={styles.actions}>
        <Button type="submit" tone="mine" busy={change.isPending}>
          Save the password
        </Button>
        <Button onClick={onCancel}>Keep the old one</Button>
      </div>
    </form>
  );
}
