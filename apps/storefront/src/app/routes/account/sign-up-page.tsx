import { paths } from '../../../shared/paths.ts';
import { EnterPage } from './enter-page.tsx';

export function SignUpPage() {
  return (
    <EnterPage
      aim="sign-up"
      title="Make an account"
      label="Make account"
      renderOther={(to) => (
        <>
          Have an account? <a href={paths.signIn(to)}>Sign in</a>
        </>
      )}
    />
  );
}
