import { Children, type ComponentPropsWithRef } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import styles from './stat.module.css';

export interface StatGroupProps extends ComponentPropsWithRef<'ul'> {
  /** Where the row stands in its place; on a phone always at the start. */
  readonly align?: 'start' | 'end';
  /** How far apart: `wide` for figures that stand alone, `tight` for small ones. */
  readonly gap?: 'tight' | 'wide';
}

/** Figures that are read together, in a row that breaks where it must. */
export function StatGroup({
  align = 'start',
  gap = 'wide',
  className,
  children,
  ...rest
}: StatGroupProps) {
  return (
    <ul
      {...rest}
      className={joinClasses(styles.group, className)}
      data-align={align}
      data-gap={gap}
    >
      {Children.map(children, (child) => child && <li>{child}</li>)}
    </ul>
  );
}
