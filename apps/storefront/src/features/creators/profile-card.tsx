import { Avatar } from '@livedrops/ui/avatar';
import type { ReactNode } from 'react';
import type { Creator } from '../../shared/api/wire.ts';
import { hueStyle } from '../../shared/theme/hue-style.ts';
import styles from './profile-card.module.css';
import type { ProfileDraft } from './profile-draft.ts';

interface ProfileCardProps {
  readonly draft: ProfileDraft;
  readonly picture?: Creator['avatar'];
  readonly children?: ReactNode;
}

/** How people will see the profile, while it is being written. */
export function ProfileCard({ draft, picture = null, children }: ProfileCardProps) {
  const { name, handle, bio, hue } = draft;
  return (
    <div className={styles.card} style={hueStyle(hue)}>
      <Avatar name={name.trim() || 'You'} hue={hue} picture={picture} size="xl" />
      <p className={styles.name} data-blank={name.trim() === '' || undefined}>
        {name.trim() || 'Your name'}
      </p>
      <p className={styles.handle} dir="ltr">
        @{handle.trim().toLowerCase() || 'your_handle'}
      </p>
      {bio.trim() && <p className={styles.bio}>{bio}</p>}
      {children}
    </div>
  );
}
