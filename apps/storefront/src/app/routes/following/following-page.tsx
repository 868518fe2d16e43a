import { Button, ButtonLink } from '@livedrops/ui/button';
import { CreatorRow } from '@livedrops/ui/creator-row';
import { FollowButton } from '@livedrops/ui/follow-button';
import { Message } from '@livedrops/ui/message';
import { DetailWithSide } from '@livedrops/ui/page-layout';
import { Skeleton } from '@livedrops/ui/skeleton';
import { useInfiniteQuery } from '@tanstack/react-query';
import { followingQuery } from '../../../features/following/following-query.ts';
import { useFollow } from '../../../features/following/use-follow.ts';
import { useApi } from '../../../shared/api/api.ts';
import type { FollowingPage as WirePage } from '../../../shared/api/wire.ts';
import { toAvatar } from '../../../shared/creator/to-avatar.ts';
import { PlainPage } from '../../../shared/page/plain-page.tsx';
import { ShowMore, type ShowMoreProps } from '../../../shared/page/show-more.tsx';
import { usePageTitle } from '../../../shared/page/use-page-title.ts';
import { paths } from '../../../shared/paths.ts';
import { KnownSession } from '../../../shared/session/known-session.tsx';
import { useSession } from '../../../shared/session/session-query.ts';
import { FollowedDrops } from './followed-drops.tsx';
import styles from './following-page.module.css';

type Followed = WirePage['items'][number];

const placeholders = ['first', 'second', 'third'];
const settingNames = { all: undefined, only_drops: 'Only drops', muted: 'Muted' } as const;

/** What the creators one follows have on, and who they are. */
export function FollowingPage() {
  const { user } = useSession();
  usePageTitle('Following');
  if (user === null) {
    return (
      <PlainPage title="Whom you follow">
        <p>Sign in to see the drops of the creators you follow, and to be told when they start.</p>
        <ButtonLink tone="mine" size="lg" href={paths.signIn(paths.following)}>
          Sign in
        </ButtonLink>
      </PlainPage>
    );
  }
  return (
    <KnownSession>
      <Following />
    </KnownSession>
  );
}

function Following() {
  const { user } = useSession();
  const query = useInfiniteQuery({
    ...followingQuery(useApi(), user?.user_id ?? ''),
    enabled: Boolean(user),
  });
  const followed = query.data?.pages.flatMap(({ items }) => items);
  if (followed?.length === 0) {
    return (
      <PlainPage title="You follow nobody yet">
        <p>Follow a creator on their page and their drops stand here, first.</p>
        <ButtonLink tone="ink" href={paths.home}>
          See who is live
        </ButtonLink>
        <ButtonLink href={paths.calendar}>See what comes</ButtonLink>
      </PlainPage>
    );
  }
  return (
    <DetailWithSide
      className={styles.page}
      side={<Creators query={query} followed={followed} />}
      sideLabel="Creators you follow"
    >
      <h1 className={styles.title}>Following</h1>
      <FollowedDrops creatorIds={followed?.map(({ creator }) => creator.creator_id)} />
    </DetailWithSide>
  );
}

interface CreatorsProps {
  readonly query: ShowMoreProps['query'] & {
    readonly isError: boolean;
    readonly isFetching: boolean;
    readonly refetch: () => unknown;
  };
  readonly followed: readonly Followed[] | undefined;
}

function Creators({ query, followed }: CreatorsProps) {
  return (
    <div className={styles.creators}>
      <h2>Creators</h2>
      {!followed && query.isError && (
        <Message tone="scarce" icon="warning" title="Whom you follow could not be read">
          <Button size="sm" busy={query.isFetching} onClick={() => void query.refetch()}>
            Try again
          </Button>
        </Message>
      )}
      {!followed &&
        !query.isError &&
        placeholders.map((name) => <Skeleton key={name} className={styles.place} />)}
      <ul>
        {followed?.map((one) => (
          <li key={one.creator.creator_id}>
            <Creator followed={one} />
          </li>
        ))}
      </ul>
      <ShowMore query={query} shown={followed?.length ?? 0} label="Show more creators" />
      <ButtonLink tone="plain" size="sm" href={paths.notificationSettings}>
        What reaches you
      </ButtonLink>
    </div>
  );
}

/** Who is unfollowed stays in their place until the page is left, so that a slip of the finger is put right there. */
function Creator({ followed: { creator, setting } }: { readonly followed: Followed }) {
  const { creator_id, profile_name, handle } = creator;
  const { user } = useSession();
  const follow = useFollow(creator_id);
  const isFollowing = follow.isError ? true : (follow.variables?.following ?? true);
  return (
    <CreatorRow
      href={paths.creator(creator_id)}
      {...toAvatar(creator)}
      handle={handle}
      fact={follow.isError ? 'That did not reach the shop' : settingNames[setting]}
      action={
        <FollowButton
          name={profile_name}
          following={isFollowing}
          onFollowingChange={(following) =>
            user && follow.mutate({ userId: user.user_id, following })
          }
        />
      }
    />
  );
}
