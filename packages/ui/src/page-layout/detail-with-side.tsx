import type { ComponentPropsWithRef, ReactNode } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import styles from './page-layout.module.css';

export interface DetailWithSideProps extends ComponentPropsWithRef<'div'> {
  /** What stays in sight while the page is read: a sum, a decision. On phones it follows the page. */
  readonly side: ReactNode;
  /** What the side holds, for those who jump from part to part. */
  readonly sideLabel: string;
  /** `narrow` for a sum or a few facts, `wide` for what one buys from. */
  readonly sideSize?: 'narrow' | 'wide';
}

/** A page beside what one decides by, such as an order beside its sum. */
export function DetailWithSide({
  side,
  sideLabel,
  sideSize = 'narrow',
  className,
  children,
  ...rest
}: DetailWithSideProps) {
  return (
    <div {...rest} className={joinClasses(styles.detail, className)} data-side={sideSize}>
      <div className={styles.content}>{children}</div>
      <aside aria-label={sideLabel} className={styles.side}>
        {side}
      </aside>
    </div>
  );
}
