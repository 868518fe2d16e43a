import type { ComponentPropsWithRef } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import styles from './logo.module.css';

const cells: readonly (readonly [number, number])[] = [
  [0, 0],
  [8.8, 0],
  [17.6, 0],
  [0, 8.8],
  [17.6, 8.8],
];

/** Six units on a shelf, one of them dropping. */
export function Logo({ className, ...rest }: Omit<ComponentPropsWithRef<'span'>, 'children'>) {
  return (
    <span {...rest} className={joinClasses(styles.logo, className)}>
      <svg viewBox="0 0 24 28" aria-hidden="true">
        {cells.map(([x, y]) => (
          <rect key={`${x} ${y}`} x={x} y={y} width="6.4" height="6.4" rx="1.5" />
        ))}
        <rect className={styles.dropping} x="8.8" y="19.6" width="6.4" height="6.4" rx="1.5" />
      </svg>
      livedrops
    </span>
  );
}
