import type { ComponentPropsWithRef } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import styles from './divider.module.css';

/** A line between two parts; with words, a fork between two ways: "or". */
export function Divider({ className, children, ...rest }: ComponentPropsWithRef<'div'>) {
  return (
    <div
      role={children ? undefined : 'separator'}
      {...rest}
      className={joinClasses(styles.divider, className)}
    >
      {children && <span>{children}</span>}
    </div>
  );
}
