import type { ComponentPropsWithRef, ReactNode } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { Icon } from '../icon/index.ts';
import styles from './checkbox.module.css';

export interface CheckboxProps extends Omit<ComponentPropsWithRef<'input'>, 'type' | 'children'> {
  readonly label: ReactNode;
  /** How many results the choice has. */
  readonly count?: number;
}

/** One choice of several; the whole line is the target. */
export function Checkbox({ label, count, className, ...rest }: CheckboxProps) {
  return (
    <label className={styles.line}>
      <input {...rest} type="checkbox" className={joinClasses(styles.input, className)} />
      <span className={styles.box} aria-hidden="true">
        <Icon name="check" />
      </span>
      <span className={styles.label}>{label}</span>{' '}
      {count !== undefined && <span className={styles.count}>{count}</span>}
    </label>
  );
}
