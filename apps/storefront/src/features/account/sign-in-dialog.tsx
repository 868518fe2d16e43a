import { Button } from '@livedrops/ui/button';
import { Dialog } from '@livedrops/ui/dialog';
import { useState } from 'react';
import type { Picture } from '../../shared/api/wire.ts';
import { AccountForm } from './account-form.tsx';
import { IntentCard } from './intent-card.tsx';
import styles from './sign-in-dialog.module.css';
import type { AccountAim } from './use-account-mutations.ts';

/** What the visitor was about to get: it is carried out after signing in. */
export interface Intent {
  readonly title: string;
  /** "Mixed set, 1 unit, €68" */
  readonly detail: string;
  /** "41 left. Held once you are in." */
  readonly note?: string;
  readonly picture: Picture | null;
  readonly hue: number;
}

export interface SignInDialogProps {
  readonly open: boolean;
  readonly what: Intent;
  readonly onClose: () => void;
  /** Called once the session is there: carry the intent out. */
  readonly onSignedIn: () => void;
}

const words = {
  'sign-in': {
    title: 'Sign in to get yours',
    label: 'Sign in and get yours',
    other: 'No account yet?',
    change: 'Make one',
  },
  'sign-up': {
    title: 'An account to get yours',
    label: 'Make it and get yours',
    other: 'Have an account?',
    change: 'Sign in',
  },
} as const;

/** Signing in on the way to a unit: what was pressed is kept and carried out afterwards. */
export function SignInDialog({ open, what, onClose, onSignedIn }: SignInDialogProps) {
  const [aim, setAim] = useState<AccountAim>('sign-in');
  const [isGoingOn, setIsGoingOn] = useState(false);
  const { title, label, other, change } = words[aim];
  return (
    <Dialog open={open} onClose={onClose} title={title} shape="sheet">
      <IntentCard {...what} />
      <AccountForm
        key={aim}
        aim={aim}
        label={isGoingOn ? 'Holding one for you' : label}
        isGoingOn={isGoingOn}
        onDone={() => {
          setIsGoingOn(true);
          onSignedIn();
        }}
      />
      <p className={styles.other}>
        {other}{' '}
        <Button
          tone="plain"
          size="sm"
          onClick={() => setAim(aim === 'sign-in' ? 'sign-up' : 'sign-in')}
        >
          {change}
        </Button>
      </p>
    </Dialog>
  );
}
