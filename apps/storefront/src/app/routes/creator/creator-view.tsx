import { Avatar } from '@livedrops/ui/avatar';
import { Stat, StatGroup } from '@livedrops/ui/stat';
import { ShareButton } from '../../../features/drops/share-button.tsx';
import { FollowCreator } from '../../../features/following/follow-creator.tsx';
import type { Creator } from '../../../shared/api/wire.ts';
import { toAvatar } from '../../../shared/creator/to-avatar.ts';
import { CreatorCover } from './creator-cover.tsx';
import { CreatorDrops } from './creator-drops.tsx';
import styles from './creator-page.module.css';
import { useCreatorDrops } from './use-creator-drops.ts';

/** A creator who was read: who they are on one side, their drops on the other. */
export function CreatorView({ creator }: { readonly creator: Creator }) {
  const { creator_id, profile_name, handle, hue, bio, follower_count } = creator;
  const shown = useCreatorDrops(creator_id);
  const { live, upcoming, gone } = shown.drops;
  return (
    <div className={styles.page}>
      <CreatorCover
        hue={hue}
        drop={shown.isRead ? (live[0] ?? upcoming[0] ?? gone[0]) : undefined}
      />
      <section className={styles.who} aria-labelledby="creator">
        <Avatar {...toAvatar(creator)} className={styles.avatar} size="xl" />
        <h1 id="creator" className={styles.name}>
          {profile_name}
        </h1>
        <p className={styles.handle} dir="ltr">
          @{handle}
        </p>
        {bio && <p className={styles.bio}>{bio}</p>}
        <StatGroup gap="tight">
          <Stat
            size="small"
            value={follower_count.toLocaleString('en-GB')}
            label={follower_count === 1 ? 'follower' : 'followers'}
          />
        </StatGroup>
        <div className={styles.follow}>
          <FollowCreator creator={creator}>
            <ShareButton title={profile_name} tone="line" />
          </FollowCreator>
        </div>
      </section>
      <CreatorDrops creator={creator} shown={shown} />
    </div>
  );
}
