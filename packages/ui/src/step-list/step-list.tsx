import type { ComponentPropsWithRef } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { Icon } from '../icon/index.ts';
import type { LinkAs } from '../link-as/link-as.ts';
import { VisuallyHidden } from '../visually-hidden/index.ts';
import styles from './step-list.module.css';

export interface Step {
  readonly id: string;
  readonly label: string;
  readonly state: 'done' | 'current' | 'ahead' | 'problem';
  /** Where one can go back to it. */
  readonly href?: string;
}

export interface StepListProps extends Omit<ComponentPropsWithRef<'nav'>, 'children'> {
  /** What they are steps of. */
  readonly label: string;
  readonly steps: readonly Step[];
  /** A router's link, or `a`. */
  readonly linkAs?: LinkAs;
}

const heard = { done: 'done', current: 'now', ahead: 'to come', problem: 'needs a look' } as const;

/** How far a task has come, step by step: a column beside it on wide screens, a row of marks above it on a phone. */
export function StepList({ label, steps, linkAs: Link = 'a', className, ...rest }: StepListProps) {
  const at = steps.findIndex(({ state }) => state === 'current');
  const problems = steps
    .filter(({ state }) => state === 'problem')
    .map((step) => step.label)
    .join(', ');
  return (
    <nav aria-label={label} {...rest} className={joinClasses(styles.steps, className)}>
      <ol className={styles.list}>
        {steps.map(({ id, label: name, state, href }) => {
          const words = (
            <>
              <span className={styles.mark} aria-hidden="true" />
              <span className={styles.name}>{name}</span>
              {state === 'problem' && <Icon name="warning" className={styles.warning} />}
              <VisuallyHidden>, {heard[state]}</VisuallyHidden>
            </>
          );
          return (
            <li
              key={id}
              className={styles.step}
              data-state={state}
              aria-current={state === 'current' ? 'step' : undefined}
            >
              {href === undefined ? (
                <span className={styles.words}>{words}</span>
              ) : (
                <Link href={href} className={styles.words}>
                  {words}
                </Link>
              )}
            </li>
          );
        })}
      </ol>
      {at >= 0 && (
        <p className={styles.place} aria-hidden="true">
          {at + 1} of {steps.length}: {steps[at]?.label}
          {problems !== '' && (
            <span className={styles.problems}>
              <Icon name="warning" className={styles.problemSign} /> {problems}
            </span>
          )}
        </p>
      )}
    </nav>
  );
}
