import { ButtonLink } from '@livedrops/ui/button';
import { Surface } from '@livedrops/ui/surface';
import type { User } from '../../shared/api/wire.ts';
import { paths } from '../../shared/paths.ts';
import styles from './leaving.module.css';

/** From the account to the public profile, or to having one. */
export function CreatorEntry({ user }: { readonly user: User }) {
  if (user.role === 'creator') {
    return (
      <Surface heading="Your profile">
        <div className={styles.part}>
          <p>What people see of you: name, picture, colour and a few words.</p>
          <div className={styles.actions}>
            <ButtonLink href={paths.profile}>Change your profile</ButtonLink>
            <ButtonLink href={paths.creator(user.user_id)}>See your page</ButtonLink>
          </div>
        </div>
      </Surface>
    );
  }
  return (
    <Surface heading="Make something yourself?">
      <div className={styles.part}>
        <p>Get a page of your own that people can follow, to hear of each of your drops.</p>
        <div className={styles.actions}>
          <ButtonLink href={paths.becomeCreator}>Become a creator</ButtonLink>
        </div>
      </div>
    </Surface>
  );
}
