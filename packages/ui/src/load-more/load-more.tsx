import type { ComponentPropsWithRef } from 'react';
import { Button } from '../button/index.ts';
import { joinClasses } from '../class-names/join-classes.ts';
import styles from './load-more.module.css';

export interface LoadMoreProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** How many stand in the list now. */
  readonly shown: number;
  readonly total: number;
  /** How many one press brings; the last press brings what is left. */
  readonly step: number;
  /** The next ones are on their way. */
  readonly busy?: boolean;
  readonly onMore: () => void;
}

const figures = (count: number) => count.toLocaleString();

/** The end of a list that goes on. One press, never endless: what stands below the list stays reachable. */
export function LoadMore({
  shown,
  total,
  step,
  busy = false,
  onMore,
  className,
  ...rest
}: LoadMoreProps) {
  const left = Math.max(0, total - shown);
  return (
    <div {...rest} className={joinClasses(styles.more, className)}>
      <p className={styles.count} role="status" dir="auto">
        {left === 0 ? `All ${figures(total)} shown` : `1 to ${figures(shown)} of ${figures(total)}`}
      </p>
      <progress className={styles.progress} max={total} value={shown} aria-hidden="true" />
      {left > 0 && (
        <Button size="lg" className={styles.button} busy={busy} onClick={onMore}>
          {busy ? 'Loading' : `Load ${Math.min(step, left)} more`}
        </Button>
      )}
    </div>
  );
}
