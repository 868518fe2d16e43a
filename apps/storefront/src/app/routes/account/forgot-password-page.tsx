import { Button } from '@livedrops/ui/button';
import { CentredCard } from '@livedrops/ui/page-layout';
import { useState } from 'react';
import { AskResetForm } from '../../../features/account/ask-reset-form.tsx';
import { usePageTitle } from '../../../shared/page/use-page-title.ts';
import { useStepFocus } from '../../../shared/page/use-step-focus.ts';
import { paths } from '../../../shared/paths.ts';
import styles from './enter-page.module.css';

/** The way to a new password; whether an address has an account is not told here. */
export function ForgotPasswordPage() {
  const [sentTo, setSentTo] = useState<string | null>(null);
  const title = sentTo === null ? 'Forgot your password?' : 'Look into your mail';
  usePageTitle(title);
  useStepFocus(title);
  if (sentTo === null) {
    return (
      <CentredCard title={title}>
        <AskResetForm onSent={setSentTo} />
        <p className={styles.other}>
          Remembered it? <a href={paths.signIn()}>Sign in</a>
        </p>
      </CentredCard>
    );
  }
  return (
    <CentredCard title={title}>
      <p>
        If <strong>{sentTo}</strong> has an account here, a link is on its way to it. It works once,
        for an hour.
      </p>
      <p>Nothing came after some minutes? Look among the spam, or check the address.</p>
      <Button size="lg" onClick={() => setSentTo(null)}>
        Check the address
      </Button>
      <p className={styles.other}>
        <a href={paths.signIn()}>Back to signing in</a>
      </p>
    </CentredCard>
  );
}
