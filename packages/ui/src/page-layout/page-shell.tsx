import type { ComponentPropsWithRef, ReactNode } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { SkipLink } from '../visually-hidden/index.ts';
import styles from './page-layout.module.css';

export interface PageShellProps extends ComponentPropsWithRef<'div'> {
  /** Stands above the page: TopBar, and what speaks of the connection. */
  readonly top?: ReactNode;
  /** Stands below it: TabBar on phones, a footer. */
  readonly bottom?: ReactNode;
}

/** What every page stands in: a way past the bar, the bar, the page itself, what is below it. */
export function PageShell({ top, bottom, className, children, ...rest }: PageShellProps) {
  return (
    <div {...rest} className={joinClasses(styles.shell, className)}>
      <SkipLink href="#main" />
      {top}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      {bottom}
    </div>
  );
}
