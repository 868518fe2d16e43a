import type { ComponentPropsWithRef } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import styles from './skeleton.module.css';

/** The place of something that is on its way, in the size it will have. Shows after 200 ms: quick answers never flicker. */
export function Skeleton({ className, ...rest }: Omit<ComponentPropsWithRef<'span'>, 'children'>) {
  return <span aria-hidden="true" {...rest} className={joinClasses(styles.skeleton, className)} />;
}
