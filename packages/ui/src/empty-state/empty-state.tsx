import type { ComponentPropsWithRef, ReactNode } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import styles from './empty-state.module.css';

export interface EmptyStateProps extends Omit<ComponentPropsWithRef<'section'>, 'title'> {
  readonly title: ReactNode;
  /** The level of the title in the page's outline. */
  readonly level?: 1 | 2;
  /** Actions and further words. */
  readonly children?: ReactNode;
}

const cells = Array.from({ length: 24 }, (_, index) => `cell-${index}`);

/** Nothing is here, and what to do about it. The picture is the unit grid itself, one cell waiting. */
export function EmptyState({ title, level = 2, className, children, ...rest }: EmptyStateProps) {
  const Title = level === 1 ? 'h1' : 'h2';
  return (
    <section {...rest} className={joinClasses(styles.empty, className)}>
      <Title className={styles.title}>{title}</Title>
      <div className={styles.units} aria-hidden="true">
        {cells.map((cell) => (
          <i key={cell} />
        ))}
      </div>
      {children}
    </section>
  );
}
