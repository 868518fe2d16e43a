import type { ComponentPropsWithRef, ReactNode } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import styles from './stat.module.css';

export interface StatProps extends ComponentPropsWithRef<'div'> {
  /** The figure as it is shown, ready for the reader's language: "41", "€4,964", "25:48". */
  readonly value: ReactNode;
  /** What it counts; with the figure before it, it reads as a phrase: "41 left". */
  readonly label: ReactNode;
  /** `large` where the page is about it, `medium` beside words, `small` in a row of others. */
  readonly size?: 'small' | 'medium' | 'large';
  /** `beside` sets the words at the figure's foot instead of below it. */
  readonly words?: 'below' | 'beside';
}

/** One figure that a person came to see, and what it counts. */
export function Stat({
  value,
  label,
  size = 'medium',
  words = 'below',
  className,
  ...rest
}: StatProps) {
  return (
    <div
      {...rest}
      className={joinClasses(styles.stat, className)}
      data-size={size}
      data-words={words}
    >
      <span className={styles.value}>{value}</span> <span className={styles.label}>{label}</span>
    </div>
  );
}
