import { useAnnouncer } from '@livedrops/ui/announcer';
import { Button } from '@livedrops/ui/button';
import { Field } from '@livedrops/ui/field';
import { Message } from '@livedrops/ui/message';
import { PasswordInput, TextInput } from '@livedrops/ui/text-input';
import { type FormEvent, useRef } from 'react';
import { usePasskeyDevice } from '../../shared/passkeys/passkey-device.ts';
import { paths } from '../../shared/paths.ts';
import styles from './account-form.module.css';
import { readDemoAccount } from './demo-account.ts';
import { describeAccountProblem } from './describe-account-problem.ts';
import { EmailField } from './email-field.tsx';
import { PasskeyEntry } from './passkey-entry.tsx';
import { type AccountAim, useEnter } from './use-account-mutations.ts';

export interface AccountFormProps {
  readonly aim: AccountAim;
  /** Says the result: "Sign in", "Sign in and get yours". */
  readonly label: string;
  readonly onDone: () => void;
  /** Work that goes on after signing in keeps the button busy. */
  readonly isGoingOn?: boolean;
}

function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** E-mail and password; a name as well for a new account. */
export function AccountForm({ aim, label, onDone, isGoingOn = false }: AccountFormProps) {
  const announcer = useAnnouncer();
  const enter = useEnter(aim);
  const device = usePasskeyDevice();
  const form = useRef<HTMLFormElement>(null);
  const trouble = enter.isError ? describeAccountProblem(enter.error) : null;
  const isNew = aim === 'sign-up';

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const credentials = {
      name: text(data, 'name').trim(),
      email: text(data, 'email').trim(),
      password: text(data, 'password'),
    };
    enter.mutate(credentials, {
      onSuccess: onDone,
      onError: (error) => {
        const { title, detail } = describeAccountProblem(error);
        announcer.assertive(`${title}. ${detail}`);
        form.current?.querySelector<HTMLInputElement>('[name="email"]')?.focus();
      },
    });
  };

  const hasPasskeys = !isNew && device.isSupported();
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      {hasPasskeys && <PasskeyEntry onDone={onDone} isGoingOn={isGoingOn} />}
      {trouble && (
        <Message tone="error" icon="warning-circle" title={trouble.title}>
          {trouble.detail}
        </Message>
      )}
      {isNew && (
        <Field label="Name" error={trouble?.fields.name}>
          {(control) => <TextInput {...control} name="name" autoComplete="name" maxLength={80} />}
        </Field>
      )}
      <EmailField error={trouble?.fields.email} />
      <Field
        label="Password"
        hint={isNew ? 'At least 8 characters' : undefined}
        error={trouble?.fields.password}
      >
        {(control) => (
          <PasswordInput
            {...control}
            name="password"
            autoComplete={isNew ? 'new-password' : 'current-password'}
            maxLength={128}
          />
        )}
      </Field>
      {!isNew && (
        <a className={styles.forgot} href={paths.forgotPassword}>
          Forgot your password?
        </a>
      )}
      <Button
        type="submit"
        tone={hasPasskeys ? 'line' : 'mine'}
        size="lg"
        busy={enter.isPending || isGoingOn}
      >
        {label}
      </Button>
      {!isNew && <DemoHint form={form} />}
    </form>
  );
}

/** In a demo shop anybody may be the demo shopper. */
function DemoHint({ form }: { readonly form: { readonly current: HTMLFormElement | null } }) {
  const account = readDemoAccount(document);
  if (!account) return null;
  const fill = () => {
    for (const [name, value] of Object.entries(account)) {
      const input = form.current?.elements.namedItem(name);
      if (input instanceof HTMLInputElement) input.value = value;
    }
  };
  return (
    <p className={styles.demo}>
      This is a demo shop. Look around as Nuno: {account.email}, {account.password}{' '}
      <Button size="sm" onClick={fill}>
        Fill in
      </Button>
    </p>
  );
}
