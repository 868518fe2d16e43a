import type { ComponentPropsWithRef } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { VisuallyHidden } from '../visually-hidden/index.ts';
import styles from './badge.module.css';

export interface CountBadgeProps extends Omit<ComponentPropsWithRef<'span'>, 'children'> {
  /** How many. Nothing is shown for 0. */
  readonly value: number;
  /** What they are, for those who hear it: "new", "held for you". */
  readonly label: string;
  /** The largest figure shown; more than that reads "99+". */
  readonly max?: number;
}

/** How many wait for the person. */
export function CountBadge({ value, label, max = 99, className, ...rest }: CountBadgeProps) {
  if (value <= 0) return null;
  return (
    <span {...rest} className={joinClasses(styles.count, className)}>
      {value > max ? `${max}+` : value}
      <VisuallyHidden>{` ${label} `}</VisuallyHidden>
    </span>
  );
}
