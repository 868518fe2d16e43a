import type { ComponentPropsWithRef } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import styles from './unit-mark.module.css';

/** Four units, one lit after the other: something is on its way. Says nothing itself; label what is busy. */
export function UnitMark({ className, ...rest }: Omit<ComponentPropsWithRef<'span'>, 'children'>) {
  return (
    <span aria-hidden="true" {...rest} className={joinClasses(styles.mark, className)}>
      <i />
      <i />
      <i />
      <i />
    </span>
  );
}
