import { Button, ButtonLink } from '@livedrops/ui/button';
import { Heading } from '@livedrops/ui/heading';
import { Skeleton } from '@livedrops/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { ProfileEditor } from '../../../features/creators/profile-editor.tsx';
import { creatorQuery } from '../../../features/following/creator-query.ts';
import { useApi } from '../../../shared/api/api.ts';
import type { User } from '../../../shared/api/wire.ts';
import { PlainPage } from '../../../shared/page/plain-page.tsx';
import { usePageTitle } from '../../../shared/page/use-page-title.ts';
import { paths } from '../../../shared/paths.ts';
import { useSession } from '../../../shared/session/session-query.ts';
import styles from './profile-page.module.css';

const title = 'Your profile';

/** What others see of one as a creator, to be changed. */
export function ProfilePage() {
  usePageTitle(title);
  const { user } = useSession();
  if (user === undefined) return null;
  if (user === null) {
    return (
      <PlainPage title={title}>
        <p>Sign in to see and change it.</p>
        <ButtonLink tone="mine" size="lg" href={paths.signIn(paths.profile)}>
          Sign in
        </ButtonLink>
      </PlainPage>
    );
  }
  if (user.role !== 'creator') {
    return (
      <PlainPage title="No profile yet">
        <p>Creators have one: a page that people can follow.</p>
        <ButtonLink tone="mine" size="lg" href={paths.becomeCreator}>
          Become a creator
        </ButtonLink>
      </PlainPage>
    );
  }
  return <OwnProfile user={user} />;
}

function OwnProfile({ user }: { readonly user: User }) {
  const profile = useQuery(creatorQuery(useApi(), user.user_id));
  if (profile.isError) {
    return (
      <PlainPage title="Your profile could not be read">
        <p>Nothing of it is lost.</p>
        <Button tone="mine" size="lg" onClick={() => void profile.refetch()}>
          Read it again
        </Button>
      </PlainPage>
    );
  }
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <Heading level={1}>{title}</Heading>
        <p>Everybody can see it. Your e-mail and your name in your account are not in it.</p>
      </header>
      {profile.data ? (
        <ProfileEditor creator={profile.data} />
      ) : (
        <Skeleton className={styles.place} />
      )}
    </div>
  );
}
