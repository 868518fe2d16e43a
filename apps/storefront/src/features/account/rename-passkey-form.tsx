import { Button } from '@livedrops/ui/button';
import { Field } from '@livedrops/ui/field';
import { TextInput } from '@livedrops/ui/text-input';
import type { Passkey } from '../../shared/api/wire.ts';
import styles from './access.module.css';
import { describeAccessProblem } from './describe-access-problem.ts';
import { useAccessForm } from './use-access-form.ts';
import { useRenamePasskey } from './use-passkeys.ts';

interface RenamePasskeyFormProps {
  readonly passkey: Passkey;
  readonly onDone: () => void;
}

/** Stands in the row's place until the name is another one, or stays. */
export function RenamePasskeyForm({ passkey, onDone }: RenamePasskeyFormProps) {
  const rename = useRenamePasskey(passkey.passkey_id);
  const { form, read, tell } = useAccessForm();
  const submit = () => {
    const name = read('name').trim();
    if (name === '' || name === passkey.name) onDone();
    else rename.mutate(name, { onSuccess: onDone, onError: tell });
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
      <Field
        label="Name of the passkey"
        error={rename.isError ? describeAccessProblem(rename.error).general : undefined}
      >
        {(control) => (
          <TextInput {...control} name="name" maxLength={60} defaultValue={passkey.name} />
        )}
      </Field>
      <div className={styles.actions}>
        <Button type="submit" size="sm" tone="mine" busy={rename.isPending}>
          Save
        </Button>
        <Button size="sm" onClick={onDone}>
          Keep the old name
        </Button>
      </div>
    </form>
  );
}
