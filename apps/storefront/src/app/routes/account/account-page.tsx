import { Avatar } from '@livedrops/ui/avatar';
import { Button, ButtonLink } from '@livedrops/ui/button';
import { Icon } from '@livedrops/ui/icon';
import { Message } from '@livedrops/ui/message';
import { CreatorEntry } from '../../../features/account/creator-entry.tsx';
import { DeleteAccount } from '../../../features/account/delete-account.tsx';
import { OwnEmail } from '../../../features/account/own-email.tsx';
import { OwnPassword } from '../../../features/account/own-password.tsx';
import { PasskeyList } from '../../../features/account/passkey-list.tsx';
import { SessionList } from '../../../features/account/session-list.tsx';
import { TakeAlong } from '../../../features/account/take-along.tsx';
import { useSignOut } from '../../../features/account/use-account-mutations.ts';
import { PlainPage } from '../../../shared/page/plain-page.tsx';
import { usePageTitle } from '../../../shared/page/use-page-title.ts';
import { paths } from '../../../shared/paths.ts';
import { useRouter } from '../../../shared/routing/router-context.ts';
import { useSession } from '../../../shared/session/session-query.ts';
import styles from './account-page.module.css';

const mineHue = 265;

/** Who one is here, and the way out. */
export function AccountPage() {
  usePageTitle('Your account');
  const { user } = useSession();
  const router = useRouter();
  const signOut = useSignOut();
  if (user === undefined) return null;
  if (user === null) {
    return (
      <PlainPage title="Your account">
        <p>Sign in to see who you are here.</p>
        <ButtonLink tone="mine" href={paths.signIn(paths.account)}>
          Sign in
        </ButtonLink>
      </PlainPage>
    );
  }
  const leave = () =>
    signOut.mutate(undefined, { onSuccess: () => void router.navigate(paths.home) });
  return (
    <div className={styles.page}>
      <h1>Account</h1>
      <section className={styles.card}>
        <Avatar name={user.name} hue={mineHue} size="lg" />
        <div>
          <h2>{user.name}</h2>
          <p>{user.email}</p>
        </div>
      </section>
      {signOut.isError && (
        <Message tone="error" icon="warning-circle" title="You are still signed in">
          The line broke. Press again.
        </Message>
      )}
      <div className={styles.actions}>
        <ButtonLink href={paths.orders}>
          <Icon name="receipt" /> Your orders
        </ButtonLink>
        <ButtonLink href={paths.notificationSettings}>
          <Icon name="bell" /> What reaches you
        </ButtonLink>
        <Button busy={signOut.isPending} onClick={leave}>
          <Icon name="sign-out" /> Sign out
        </Button>
      </div>
      <div className={styles.parts}>
        <div>
          <OwnEmail />
          <OwnPassword />
          <PasskeyList />
          <SessionList />
        </div>
        <div>
          <CreatorEntry user={user} />
          <TakeAlong />
          <DeleteAccount onGone={() => void router.navigate(paths.home)} />
        </div>
      </div>
    </div>
  );
}
