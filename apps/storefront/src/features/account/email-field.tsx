import { Field } from '@livedrops/ui/field';
import { TextInput } from '@livedrops/ui/text-input';
import type { Ref } from 'react';
import { useTypedEmail } from './use-typed-email.ts';

interface EmailFieldProps {
  readonly error?: string | undefined;
  readonly ref?: Ref<HTMLInputElement>;
}

/** Asks for the account's mail address; begins with what was typed last. */
export function EmailField({ error, ref }: EmailFieldProps) {
  const typed = useTypedEmail();
  return (
    <Field label="E-mail" error={error}>
      {(control) => (
        <TextInput
          {...control}
          ref={ref}
          name="email"
          type="email"
          inputMode="email"
          autoComplete="username webauthn"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
          defaultValue={typed.read()}
          onChange={({ target }) => typed.keep(target.value)}
        />
      )}
    </Field>
  );
}
