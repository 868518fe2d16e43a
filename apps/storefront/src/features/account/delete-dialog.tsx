import { ConfirmDialog } from '@livedrops/ui/confirm-dialog';
import { Field } from '@livedrops/ui/field';
import { PasswordInput } from '@livedrops/ui/text-input';
import { useState } from 'react';
import { describeLeavingProblem } from './describe-leaving-problem.ts';
import { useDeleteAccount } from './use-delete-account.ts';

interface DeleteDialogProps {
  readonly onKeep: () => void;
  readonly onGone: () => void;
}

const consequences = [
  { icon: 'credit-card', text: 'Units you hold and have not paid for go back. Nothing is taken.' },
  { icon: 'receipt', text: 'Orders you paid for stay yours, and can no longer be looked up here.' },
  { icon: 'bell-slash', text: 'Your follows, reminders and notifications are deleted.' },
  { icon: 'sign-out', text: 'You are signed out everywhere.' },
] as const;

/** Asks for the password: who finds an open phone must not delete an account. */
export function DeleteDialog({ onKeep, onGone }: DeleteDialogProps) {
  const [password, setPassword] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const leave = useDeleteAccount();
  const trouble = leave.isError ? describeLeavingProblem(leave.error) : null;
  const confirm = () => {
    setIsMissing(password === '');
    if (password !== '') leave.mutate(password, { onSuccess: onGone });
  };
  return (
    <ConfirmDialog
      open
      title="Delete your account for good?"
      consequences={consequences}
      confirmLabel="Delete account"
      cancelLabel="Keep it"
      busy={leave.isPending}
      error={trouble?.general}
      onConfirm={confirm}
      onCancel={onKeep}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          confirm();
        }}
      >
        <Field label="Your password" error={isMissing ? 'Enter your password' : trouble?.password}>
          {(control) => (
            <PasswordInput
              {...control}
              value={password}
              maxLength={128}
              onChange={({ target }) => {
                setPassword(target.value);
                setIsMissing(false);
                if (leave.isError) leave.reset();
              }}
            />
          )}
        </Field>
      </form>
    </ConfirmDialog>
  );
}
