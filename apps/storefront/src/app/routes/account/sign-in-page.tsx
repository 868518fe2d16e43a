import { paths } from '../../../shared/paths.ts';
import { EnterPage } from './enter-page.tsx';

export function SignInPage() {
  return (
    <EnterPage
      aim="sign-in"
      title="Sign in"
      label="Sign in"
      renderOther={(to) => (
        <>
          No account yet? <a href={paths.signUp(to)}>Make one</a>
        </>
      )}
    />
  );
}
