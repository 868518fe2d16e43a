import type { ComponentPropsWithRef, ReactNode } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { Icon } from '../icon/index.ts';
import { UnitMark } from '../unit-mark/index.ts';
import { VisuallyHidden } from '../visually-hidden/index.ts';
import styles from './check-list.module.css';

export type CheckState = 'passed' | 'warning' | 'failed' | 'running' | 'waiting';

export interface CheckRowProps extends Omit<ComponentPropsWithRef<'li'>, 'title' | 'children'> {
  readonly state: CheckState;
  /** What is checked. */
  readonly title: ReactNode;
  /** What was found, with its numbers. */
  readonly detail?: ReactNode;
  /** One button or link that mends it. */
  readonly action?: ReactNode;
}

const heard = {
  passed: 'Passed: ',
  warning: 'Warning: ',
  failed: 'Failed: ',
  running: 'Being checked: ',
  waiting: 'Not checked yet: ',
} as const;

const signs = {
  passed: <Icon name="check-circle" />,
  warning: <Icon name="warning" />,
  failed: <Icon name="x-circle" />,
  running: <UnitMark />,
  waiting: <span className={styles.ring} />,
} as const;

/** One thing that was checked: what, what was found, and what mends it. */
export function CheckRow({ state, title, detail, action, className, ...rest }: CheckRowProps) {
  return (
    <li {...rest} className={joinClasses(styles.row, className)} data-state={state}>
      <span className={styles.sign} aria-hidden="true">
        {signs[state]}
      </span>
      <div className={styles.words}>
        <p className={styles.title}>
          <VisuallyHidden>{heard[state]}</VisuallyHidden>
          {title}
        </p>
        {detail && <p className={styles.detail}>{detail}</p>}
      </div>
      {action && <div className={styles.action}>{action}</div>}
    </li>
  );
}

/** Whether something is ready, point by point. A warning does not block, a failure does: say so above it. */
export function CheckList({ className, ...rest }: ComponentPropsWithRef<'ul'>) {
  return <ul {...rest} className={joinClasses(styles.list, className)} />;
}
