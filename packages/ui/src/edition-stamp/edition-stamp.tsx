import type { ComponentPropsWithRef, ReactNode } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import styles from './edition-stamp.module.css';
import { formatUnitNumbers } from './format-unit-numbers.ts';

export interface EditionStampProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** The units of the edition that are the reader's, numbered from 1. */
  readonly unitNumbers: readonly number[];
  readonly editionSize: number;
  /** `start` keeps the words beside the number, `end` pushes them to the other edge. */
  readonly align?: 'start' | 'end';
  /** Lines below "of 120". */
  readonly children?: ReactNode;
  /** Stands at the far edge: the price. */
  readonly aside?: ReactNode;
  readonly locale?: string | undefined;
}

/** The number of a unit, as large as it deserves: "080 of 120". */
export function EditionStamp({
  unitNumbers,
  editionSize,
  align = 'start',
  children,
  aside,
  locale = 'en-GB',
  className,
  ...rest
}: EditionStampProps) {
  return (
    <div {...rest} className={joinClasses(styles.stamp, className)} data-align={align}>
      <span className={styles.number} data-many={unitNumbers.length > 1 ? '' : undefined}>
        {formatUnitNumbers(unitNumbers, editionSize)}
      </span>{' '}
      <div className={styles.words}>
        <b>of {editionSize.toLocaleString(locale)}</b>
        {children}
      </div>
      {aside && <div className={styles.aside}>{aside}</div>}
    </div>
  );
}
