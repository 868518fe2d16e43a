import type { ComponentPropsWithRef } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import styles from './live-badge.module.css';

/** This sells right now. */
export function LiveBadge({
  className,
  children = 'Live',
  ...rest
}: ComponentPropsWithRef<'span'>) {
  return (
    <span {...rest} className={joinClasses(styles.badge, className)}>
      {children}
    </span>
  );
}
