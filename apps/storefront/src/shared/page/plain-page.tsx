import { EmptyState } from '@livedrops/ui/empty-state';
import type { ReactNode } from 'react';
import styles from './plain-page.module.css';

export interface PlainPageProps {
  readonly title: string;
  /** What it means and where to go on. */
  readonly children: ReactNode;
}

/** A page that has only something to say. */
export function PlainPage({ title, children }: PlainPageProps) {
  return (
    <div className={styles.page}>
      <EmptyState level={1} title={title}>
        {children}
      </EmptyState>
    </div>
  );
}
