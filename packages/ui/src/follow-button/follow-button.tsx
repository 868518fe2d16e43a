import { type ComponentPropsWithRef, useEffect, useRef } from 'react';
import { useAnnouncer } from '../announcer/index.ts';
import { Button } from '../button/index.ts';
import { joinClasses } from '../class-names/join-classes.ts';
import { Icon } from '../icon/index.ts';
import { VisuallyHidden } from '../visually-hidden/index.ts';
import styles from './follow-button.module.css';

export interface FollowButtonProps
  extends Omit<ComponentPropsWithRef<'button'>, 'children' | 'disabled' | 'aria-pressed'> {
  /** Who is followed: heard after the word, because the name stands beside the button for those who see. */
  readonly name: string;
  /** Shown at once when pressed, and taken back by the owner when the server refuses. */
  readonly following: boolean;
  /** Called with what is wanted now. */
  readonly onFollowingChange: (following: boolean) => void;
  /** People who follow, with or without the reader; shown short (18K). Left out where the count stands elsewhere. */
  readonly followers?: number;
  /** The answer is on its way: the look has changed already, and a second press waits. */
  readonly busy?: boolean;
  readonly locale?: string | undefined;
}

/** Follows a creator or stops following, and shows at once which of both is so. */
export function FollowButton({
  name,
  following,
  onFollowingChange,
  followers,
  busy = false,
  locale = 'en-GB',
  className,
  ...rest
}: FollowButtonProps) {
  const announcer = useAnnouncer();
  const said = useRef(following);
  const word = following ? 'Following' : 'Follow';
  useEffect(() => {
    if (said.current === following) return;
    said.current = following;
    const text = following ? `Following ${name}` : `No longer following ${name}`;
    const count = followers === undefined ? '' : `, ${followers.toLocaleString(locale)} followers`;
    announcer.polite(text + count, `follow ${name}`);
  }, [announcer, following, followers, locale, name]);
  return (
    <Button
      {...rest}
      className={joinClasses(styles.follow, className)}
      tone={following ? 'soft' : 'line'}
      aria-pressed={following}
      busy={busy}
      onClick={() => onFollowingChange(!following)}
    >
      {!busy && <Icon name={following ? 'check' : 'plus'} />}
      {word} <VisuallyHidden>{name}</VisuallyHidden>
      {followers !== undefined && (
        <span className={styles.count}>
          {new Intl.NumberFormat(locale, { notation: 'compact' }).format(followers)}
          <VisuallyHidden> followers</VisuallyHidden>
        </span>
      )}
    </Button>
  );
}
