import type { ComponentPropsWithRef, ReactNode } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import styles from './filter-bar.module.css';

export interface FilterBarProps extends ComponentPropsWithRef<'div'> {
  /** What the row holds, for those who do not see it. */
  readonly label?: string;
  /** At the end of the row: how the list is sorted. */
  readonly end?: ReactNode;
}

/** The filters that are on, in one row. On a phone it scrolls sideways, by finger or by arrow key. */
export function FilterBar({
  label = 'Filters that are on',
  end,
  className,
  children,
  ...rest
}: FilterBarProps) {
  return (
    <div
      role="group"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a row that scrolls must be reachable by keyboard (WCAG 2.1.1).
      tabIndex={0}
      {...rest}
      className={joinClasses(styles.bar, className)}
    >
      {children}
      {end && <div className={styles.end}>{end}</div>}
    </div>
  );
}
