import type { ReactNode } from 'react';
import { Badge } from '../badge/index.ts';
import { joinClasses } from '../class-names/join-classes.ts';
import { Heading } from '../heading/index.ts';
import type { LinkAs } from '../link-as/link-as.ts';
import { type Place, TopBar } from '../top-bar/index.ts';
import styles from './page-layout.module.css';
import { PageShell, type PageShellProps } from './page-shell.tsx';

export interface StudioShellProps extends Omit<PageShellProps, 'top' | 'title'> {
  readonly homeHref: string;
  readonly places: readonly Place[];
  readonly linkAs?: LinkAs;
  /** The page's only heading of the first level. */
  readonly title: string;
  /** Above the title: what is true of it now, as LiveBadge and Badge. */
  readonly badges?: ReactNode;
  /** Beside the title: what can be done to the whole page. */
  readonly actions?: ReactNode;
  /** At the end of the bar: inbox, account, and on phones a menu of the places. */
  readonly barEnd?: ReactNode;
}

/** What every page of the studio stands in: its bar, the page's title with what is true of it, and what can be done. */
export function StudioShell({
  homeHref,
  places,
  linkAs = 'a',
  title,
  badges,
  actions,
  barEnd,
  className,
  children,
  ...rest
}: StudioShellProps) {
  const bar = (
    <TopBar
      homeHref={homeHref}
      places={places}
      linkAs={linkAs}
      mark={
        <Badge look="code" className={styles.mark}>
          Studio
        </Badge>
      }
    >
      {barEnd}
    </TopBar>
  );
  return (
    <PageShell {...rest} top={bar} className={joinClasses(styles.studio, className)}>
      <div className={styles.page}>
        <div className={styles.titleRow}>
          <div className={styles.title}>
            {badges && <div className={styles.badges}>{badges}</div>}
            <Heading level={1}>{title}</Heading>
          </div>
          {actions && <div className={styles.actions}>{actions}</div>}
        </div>
        {children}
      </div>
    </PageShell>
  );
}
