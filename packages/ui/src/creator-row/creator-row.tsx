import type { ComponentPropsWithRef, ReactNode } from 'react';
import { Avatar, type AvatarProps } from '../avatar/index.ts';
import { joinClasses } from '../class-names/join-classes.ts';
import type { LinkAs } from '../link-as/link-as.ts';
import styles from './creator-row.module.css';

export interface CreatorRowProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  readonly href: string;
  readonly linkAs?: LinkAs;
  readonly name: string;
  /** Without the @. */
  readonly handle: string;
  /** 0 to 359. */
  readonly hue: number;
  readonly picture?: AvatarProps['picture'];
  /** One fact more: "18,204 followers", "Next drop Friday, 20:00". */
  readonly fact?: ReactNode;
  /** One of their drops sells right now. */
  readonly live?: boolean;
  /** Stands at the row's end and is pressed apart from it: a FollowButton. */
  readonly action?: ReactNode;
}

/** A creator in a list: who, one fact, and the way to follow. */
export function CreatorRow({
  href,
  linkAs: Link = 'a',
  name,
  handle,
  hue,
  picture = null,
  fact,
  live = false,
  action,
  className,
  ...rest
}: CreatorRowProps) {
  return (
    <div {...rest} className={joinClasses(styles.root, className)}>
      <div className={styles.row}>
        <Avatar name={name} hue={hue} picture={picture} size="lg" />
        <div className={styles.words}>
          <Link href={href} className={styles.link}>
            {name}
          </Link>
          <p className={styles.facts}>
            <span className={styles.handle} dir="ltr">
              @{handle}
            </span>
            {live && (
              <>
                {' '}
                <span className={styles.live}>Live now</span>
              </>
            )}
            {fact && (
              <>
                {' '}
                <span>{fact}</span>
              </>
            )}
          </p>
        </div>
        {action && <div className={styles.action}>{action}</div>}
      </div>
    </div>
  );
}
