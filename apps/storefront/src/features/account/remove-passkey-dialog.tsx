import { ConfirmDialog } from '@livedrops/ui/confirm-dialog';
import type { Passkey } from '../../shared/api/wire.ts';
import { describeAccessProblem } from './describe-access-problem.ts';
import { useRemovePasskey } from './use-passkeys.ts';

interface RemovePasskeyDialogProps {
  readonly passkey: Passkey;
  readonly onKeep: () => void;
}

const consequences = [
  { icon: 'key', text: 'It signs you in no more. Your password still does.' },
  {
    icon: 'device-mobile',
    text: 'Your device may go on offering it: remove it there as well.',
  },
] as const;

export function RemovePasskeyDialog({ passkey, onKeep }: RemovePasskeyDialogProps) {
  const remove = useRemovePasskey(passkey.passkey_id);
  return (
    <ConfirmDialog
      open
      title={`Remove “${passkey.name}”?`}
      consequences={consequences}
      confirmLabel="Remove passkey"
      cancelLabel="Keep it"
      busy={remove.isPending}
      error={remove.isError ? describeAccessProblem(remove.error).general : undefined}
      onConfirm={() => remove.mutate()}
      onCancel={onKeep}
    />
  );
}
