import type { ComponentPropsWithRef } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { Icon } from '../icon/index.ts';
import styles from './select.module.css';

export interface SelectProps extends ComponentPropsWithRef<'select'> {
  /** What is chosen, for those who do not see the place it stands in. */
  readonly label: string;
}

/** One of a list, with the device's own chooser: the best one on each phone. */
export function Select({ label, className, children, ...rest }: SelectProps) {
  return (
    <span className={styles.shell}>
      <select {...rest} aria-label={label} className={joinClasses(styles.select, className)}>
        {children}
      </select>
      <Icon name="caret-down" className={styles.caret} />
    </span>
  );
}
