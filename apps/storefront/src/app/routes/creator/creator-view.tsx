import { Avatar } from '@livedrops/ui/avatar';
import { Icon } from '@livedrops/ui/icon';
import { Stat, StatGroup } from '@livedrops/ui/stat';
import { FollowCreator } from '../../../features/following/follow-creator.tsx';
import type { Creator } from '../../../shared/api/wire.ts';
import { toAvatar } from '../../../shared/creator/to-avatar.ts';
import { paths } from '../../../shared/paths.ts';
import { CreatorDrops } from './creator-drops.tsx';
import styles from './creator-page.module.css';

/** A creator who was read: who they are on one side, their drops on the other. */
export function CreatorView({ creator }: { readonly creator: Creator }) {
  const { creator_id, profile_name, handle, bio, follower_count } = creator;
  return (
    <div className={styles.page}>
      <section className={styles.who} aria-labelledby="creator">
        <Avatar {...toAvatar(creator)} size="xl" />
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
          <FollowCreator creator={creator} />
          <a className={styles.calendar} href={paths.creatorCalendar(creator_id)}>
            <Icon name="calendar-plus" /> Drops as a calendar
          </a>
        </div>
      </section>
      <CreatorDrops creatorId={creator_id} />
    </div>
  );
}
