import type { ComponentPropsWithRef } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { Icon, type IconName } from '../icon/index.ts';
import styles from './badge.module.css';

export type BadgeTone = 'plain' | 'ink' | 'mine' | 'scarce' | 'done' | 'error';
export type BadgeLook = 'tint' | 'solid' | 'surface' | 'code';

export interface BadgeProps extends ComponentPropsWithRef<'span'> {
  /** What the fact means. Say it in words as well: colour alone says nothing. */
  readonly tone?: BadgeTone;
  /** `tint` on a page, `solid` where it must be seen first, `surface` on a picture, `code` for a name of a place. */
  readonly look?: BadgeLook;
  readonly icon?: IconName;
}

/** One short fact about the thing it stands on: a state, a time, a kind. */
export function Badge({
  tone = 'plain',
  look = 'tint',
  icon,
  className,
  children,
  ...rest
}: BadgeProps) {
  return (
    <span
      {...rest}
      className={joinClasses(styles.badge, className)}
      data-tone={tone}
      data-look={look}
    >
      {icon && <Icon name={icon} className={styles.icon} />}
      {children}
    </span>
  );
}
