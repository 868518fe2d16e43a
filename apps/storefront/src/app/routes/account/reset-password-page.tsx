import { ButtonLink } from '@livedrops/ui/button';
import { CentredCard } from '@livedrops/ui/page-layout';
import { useState } from 'react';
import { NewPasswordForm } from '../../../features/account/new-password-form.tsx';
import { usePageTitle } from '../../../shared/page/use-page-title.ts';
import { useStepFocus } from '../../../shared/page/use-step-focus.ts';
import { paths } from '../../../shared/paths.ts';
import { useLinkToken } from './use-link-token.ts';

const titles = {
  asking: 'Choose a new password',
  done: 'Your password is the new one',
  dead: 'This link opens nothing any more',
} as const;

/** Where the link of a mail leads to whoever forgot their password. */
export function ResetPasswordPage() {
  const token = useLinkToken();
  const [step, setStep] = useState<keyof typeof titles>('asking');
  const shown = token === null ? 'dead' : step;
  usePageTitle(titles[shown]);
  useStepFocus(shown);
  return (
    <CentredCard title={titles[shown]}>
      {shown === 'dead' && (
        <>
          <p>
            It has run out, was used, or a newer one was sent. Your password is what it was before.
          </p>
          <ButtonLink tone="mine" size="lg" href={paths.forgotPassword}>
            Send a new link
          </ButtonLink>
        </>
      )}
      {shown === 'done' && (
        <>
          <p>
            You are signed out everywhere, and passkeys of the account are gone. Sign in with the
            new password.
          </p>
          <ButtonLink tone="mine" size="lg" href={paths.signIn()}>
            Sign in
          </ButtonLink>
        </>
      )}
      {shown === 'asking' && token !== null && (
        <NewPasswordForm
          token={token}
          onDone={() => setStep('done')}
          onDead={() => setStep('dead')}
        />
      )}
    </CentredCard>
  );
}
