import type { ComponentPropsWithRef, ReactNode } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { Heading } from '../heading/index.ts';
import styles from './error-state.module.css';

export interface ErrorStateProps extends Omit<ComponentPropsWithRef<'section'>, 'title'> {
  /** What happened. */
  readonly title: ReactNode;
  /** Whether money moved, before anything else; then what to do. */
  readonly money: ReactNode;
  readonly level?: 1 | 2;
  /** What support can find in the logs. */
  readonly reference?: string;
  /** What to do now. */
  readonly children?: ReactNode;
}

const cells = Array.from({ length: 24 }, (_, index) => `cell-${index}`);

/** A page or a part of it that could not be shown: what happened, what became of the money, what to do. */
export function ErrorState({
  title,
  money,
  level = 2,
  reference,
  className,
  children,
  ...rest
}: ErrorStateProps) {
  return (
    <section role="alert" {...rest} className={joinClasses(styles.error, className)}>
      <Heading level={level} className={styles.title}>
        {title}
      </Heading>
      <div className={styles.units} aria-hidden="true">
        {cells.map((cell) => (
          <i key={cell} />
        ))}
      </div>
      <p>{money}</p>
      {children && <div className={styles.actions}>{children}</div>}
      {reference && (
        <p className={styles.reference}>
          Reference <code>{reference}</code>
        </p>
      )}
    </section>
  );
}
