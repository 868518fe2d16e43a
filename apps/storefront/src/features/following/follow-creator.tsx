import { ButtonLink } from '@livedrops/ui/button';
import { FollowButton } from '@livedrops/ui/follow-button';
import { Message } from '@livedrops/ui/message';
import type { ReactNode } from 'react';
import type { Creator } from '../../shared/api/wire.ts';
import { paths } from '../../shared/paths.ts';
import { useRouter } from '../../shared/routing/router-context.ts';
import { useSession } from '../../shared/session/session-query.ts';
import styles from './follow-creator.module.css';
import { useHearCreator } from './hear-creator.tsx';
import { useFollow } from './use-follow.ts';

interface FollowCreatorProps {
  readonly creator: Creator;
  /** Stands at the end of the row. */
  readonly children?: ReactNode;
}

/** The follow of one creator. Who is not signed in is asked to, and comes back to the same page. */
export function FollowCreator({ creator, children }: FollowCreatorProps) {
  const { user } = useSession();
  const router = useRouter();
  const follow = useFollow(creator.creator_id);
  const { bell, trouble } = useHearCreator(creator);
  const { pathname } = router.state();
  if (user?.user_id === creator.creator_id) {
    return (
      <div className={styles.row}>
        <ButtonLink href={paths.profile}>Edit your profile</ButtonLink>
        {children}
      </div>
    );
  }
  return (
    <>
      <div className={styles.row}>
        <FollowButton
          name={creator.profile_name}
          following={creator.following}
          onFollowingChange={(following) => {
            if (user) follow.mutate({ userId: user.user_id, following });
            else void router.navigate(paths.signIn(pathname));
          }}
        />
        {bell}
        {children}
      </div>
      {trouble}
      {follow.isError && (
        <Message tone="error" icon="warning-circle" title="That did not reach the shop">
          Nothing was changed. Try again in a moment.
        </Message>
      )}
    </>
  );
}
