import { ButtonLink } from '@livedrops/ui/button';
import { Heading } from '@livedrops/ui/heading';
import { BecomeForm } from '../../../features/creators/become-form.tsx';
import { PlainPage } from '../../../shared/page/plain-page.tsx';
import { usePageTitle } from '../../../shared/page/use-page-title.ts';
import { paths } from '../../../shared/paths.ts';
import { useRouter } from '../../../shared/routing/router-context.ts';
import { useSession } from '../../../shared/session/session-query.ts';
import styles from './profile-page.module.css';

const title = 'Become a creator';

/** A public profile, from which drops can be made. */
export function BecomeCreatorPage() {
  usePageTitle(title);
  const { user } = useSession();
  const router = useRouter();
  if (user === undefined) return null;
  if (user === null) {
    return (
      <PlainPage title={title}>
        <p>Sign in first: your profile belongs to your account.</p>
        <ButtonLink tone="mine" size="lg" href={paths.signIn(paths.becomeCreator)}>
          Sign in
        </ButtonLink>
      </PlainPage>
    );
  }
  if (user.role === 'creator') {
    return (
      <PlainPage title="You are a creator">
        <p>Your profile is there already. You can change what it says.</p>
        <ButtonLink tone="mine" size="lg" href={paths.profile}>
          Your profile
        </ButtonLink>
      </PlainPage>
    );
  }
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <Heading level={1}>{title}</Heading>
        <p>A page of your own that people can follow, to hear of each of your drops.</p>
      </header>
      <BecomeForm
        name={user.name}
        onDone={() => void router.navigate(paths.profile, { replace: true })}
      />
    </div>
  );
}
