import { useAnnouncer } from '@livedrops/ui/announcer';
import { Button } from '@livedrops/ui/button';
import { Surface } from '@livedrops/ui/surface';
import { useState } from 'react';
import styles from './access.module.css';
import { ChangePasswordForm } from './change-password-form.tsx';

/** The way to another password. */
export function OwnPassword() {
  const announcer = useAnnouncer();
  const [step, setStep] = useState<'closed' | 'changing' | 'done'>('closed');
  const finish = () => {
    setStep('done');
    announcer.polite('Your password is the new one', 'password');
  };
  return (
    <Surface heading="Password">
      <div className={styles.part}>
        <p>Another password signs you out everywhere else.</p>
        {step === 'changing' ? (
          <ChangePasswordForm onDone={finish} onCancel={() => setStep('closed')} />
        ) : (
          <div className={styles.actions}>
            <Button onClick={() => setStep('changing')}>Change password</Button>
            {step === 'done' && <p className={styles.done}>Your password is the new one</p>}
          </div>
        )}
      </div>
    </Surface>
  );
}
