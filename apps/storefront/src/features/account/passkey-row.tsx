import { Icon } from '@livedrops/ui/icon';
import { IconButton } from '@livedrops/ui/icon-button';
import { formatMoment } from '@livedrops/ui/timeline';
import { lazy, Suspense, useState } from 'react';
import type { Passkey } from '../../shared/api/wire.ts';
import { RenamePasskeyForm } from './rename-passkey-form.tsx';

const RemovePasskeyDialog = lazy(async () => ({
  default: (await import('./remove-passkey-dialog.tsx')).RemovePasskeyDialog,
}));

interface PasskeyRowProps {
  readonly passkey: Passkey;
  readonly nowAt: number;
}

/** One passkey: what it is called, when it was used, and what can be done with it. */
export function PasskeyRow({ passkey, nowAt }: PasskeyRowProps) {
  const [step, setStep] = useState<'shown' | 'renaming' | 'removing'>('shown');
  const { name, added_at, last_used_at, synced } = passkey;
  const moment = (instant: string) => formatMoment(Date.parse(instant), nowAt);
  const show = () => setStep('shown');
  if (step === 'renaming') {
    return (
      <li>
        <RenamePasskeyForm passkey={passkey} onDone={show} />
      </li>
    );
  }
  return (
    <li>
      <Icon name={synced ? 'fingerprint' : 'key'} />
      <p>
        {name}
        <small>
          {synced ? 'On your devices' : 'On one device'}, added {moment(added_at)},{' '}
          {last_used_at === null ? 'never used' : `used ${moment(last_used_at)}`}
        </small>
      </p>
      <span>
        <IconButton
          icon="pencil-simple"
          label={`Rename ${name}`}
          onClick={() => setStep('renaming')}
        />
        <IconButton icon="trash" label={`Remove ${name}`} onClick={() => setStep('removing')} />
      </span>
      {step === 'removing' && (
        <Suspense>
          <RemovePasskeyDialog passkey={passkey} onKeep={show} />
        </Suspense>
      )}
    </li>
  );
}
