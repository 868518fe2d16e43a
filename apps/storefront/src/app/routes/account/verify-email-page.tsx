import { ApiProblem } from '@livedrops/client/api-problem';
import { Button, ButtonLink } from '@livedrops/ui/button';
import { Message } from '@livedrops/ui/message';
import { CentredCard } from '@livedrops/ui/page-layout';
import { describeAccountProblem } from '../../../features/account/describe-account-problem.ts';
import { useVerifyEmail } from '../../../features/account/use-verify-email.ts';
import { usePageTitle } from '../../../shared/page/use-page-title.ts';
import { useStepFocus } from '../../../shared/page/use-step-focus.ts';
import { paths } from '../../../shared/paths.ts';
import { useLinkToken } from './use-link-token.ts';

const titles = {
  asking: 'Is this mail address yours?',
  done: 'Your mail address is proven',
  dead: 'This link opens nothing any more',
} as const;

/**
 * Where the link of a mail leads to whoever proves their address. It waits for a press: programs that look into mails open
 * their links, and must not say yes to an account that somebody else made.
 */
export function VerifyEmailPage() {
  const token = useLinkToken();
  const verify = useVerifyEmail();
  const isDead =
    token === null || (verify.error instanceof ApiProblem && verify.error.slug === 'link-invalid');
  const step = verify.isSuccess ? 'done' : isDead ? 'dead' : 'asking';
  usePageTitle(titles[step]);
  useStepFocus(step);
  const trouble = verify.isError && !isDead ? describeAccountProblem(verify.error) : null;
  return (
    <CentredCard title={titles[step]}>
      {step === 'asking' && (
        <>
          {trouble && (
            <Message role="alert" tone="error" icon="warning-circle" title={trouble.title}>
              {trouble.detail}
            </Message>
          )}
          <p>
            Somebody gave it to an account here. If that was you, say so. If not, close this page:
            nothing happens.
          </p>
          <Button
            tone="mine"
            size="lg"
            busy={verify.isPending}
            onClick={() => token !== null && verify.mutate(token)}
          >
            It is mine
          </Button>
        </>
      )}
      {step === 'done' && (
        <p>Mails about your account and about what you follow can reach it now.</p>
      )}
      {step === 'dead' && (
        <p>It has run out, was used, or a newer one was sent. Your account can send a new one.</p>
      )}
      {step !== 'asking' && (
        <ButtonLink tone="mine" size="lg" href={paths.account}>
          Your account
        </ButtonLink>
      )}
    </CentredCard>
  );
}
