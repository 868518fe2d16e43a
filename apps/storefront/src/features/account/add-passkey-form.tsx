import { useAnnouncer } from '@livedrops/ui/announcer';
import { Button } from '@livedrops/ui/button';
import { Field } from '@livedrops/ui/field';
import { Message } from '@livedrops/ui/message';
import { PasswordInput, TextInput } from '@livedrops/ui/text-input';
import { describePasskeyTrouble } from '../../shared/passkeys/describe-passkey-trouble.ts';
import styles from './access.module.css';
import { describeAccessProblem } from './describe-access-problem.ts';
import { guessDeviceName } from './guess-device-name.ts';
import { useAccessForm } from './use-access-form.ts';
import { useAddPasskey } from './use-passkeys.ts';

interface AddPasskeyFormProps {
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** The password first: who finds an open phone must not get a key of their own. Then the browser asks. */
export function AddPasskeyForm({ onDone, onCancel }: AddPasskeyFormProps) {
  const add = useAddPasskey();
  const announcer = useAnnouncer();
  const { form, read, tell } = useAccessForm();
  const { fields } = add.isError ? describeAccessProblem(add.error) : { fields: {} };
  const isTyped = Object.keys(fields).length > 0;
  const trouble = add.isError && !isTyped ? describePasskeyTrouble(add.error) : null;
  const submit = () =>
    add.mutate(
      {
        name: read('name').trim() || guessDeviceName(navigator.userAgent),
        password: read('password'),
      },
      {
        onSuccess: () => {
          announcer.polite('The passkey was added', 'passkey');
          onDone();
        },
        onError: (error) => {
          const said = describePasskeyTrouble(error);
          if (Object.keys(describeAccessProblem(error).fields).length > 0) tell(error);
          else if (said) announcer.assertive(`${said.title}. ${said.detail}`);
        },
      },
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
      {trouble && (
        <Message icon="fingerprint" title={trouble.title}>
          {trouble.detail}
        </Message>
      )}
      <Field label="Your password" error={fields.password}>
        {(control) => (
          <PasswordInput
            {...control}
            name="password"
            autoComplete="current-password"
            maxLength={128}
          />
        )}
      </Field>
      <Field label="Name of the passkey" hint="To know it by in this list">
        {(control) => (
          <TextInput
            {...control}
            name="name"
            maxLength={60}
            defaultValue={guessDeviceName(navigator.userAgent)}
          />
        )}
      </Field>
      <div className={styles.actions}>
        <Button type="submit" tone="mine" busy={add.isPending}>
          Add it
        </Button>
        <Button onClick={onCancel}>Not now</Button>
      </div>
    </form>
  );
}
