import type { ComponentPropsWithRef } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { Icon } from '../icon/index.ts';
import type { LinkAs } from '../link-as/link-as.ts';
import styles from './breadcrumbs.module.css';

export interface Crumb {
  readonly href: string;
  readonly label: string;
}

export interface BreadcrumbsProps extends Omit<ComponentPropsWithRef<'nav'>, 'children'> {
  /** From the top down, without the page itself. */
  readonly parents: readonly [Crumb, ...Crumb[]];
  /** The page itself, as its heading names it. */
  readonly current: string;
  /** A router's link, or `a`. */
  readonly linkAs?: LinkAs;
}

/** Where the page stands, and the way up. A phone shows the nearest step up alone. */
export function Breadcrumbs({
  parents,
  current,
  linkAs: Link = 'a',
  className,
  ...rest
}: BreadcrumbsProps) {
  return (
    <nav aria-label="Breadcrumb" {...rest} className={joinClasses(styles.breadcrumbs, className)}>
      <ol className={styles.list}>
        {parents.map(({ href, label }) => (
          <li key={href} className={styles.step}>
            <Link href={href} className={styles.link}>
              <Icon name="caret-left" className={styles.back} />
              {label}
            </Link>
            <Icon name="caret-right" className={styles.caret} />
          </li>
        ))}
        <li className={styles.current} aria-current="page">
          {current}
        </li>
      </ol>
    </nav>
  );
}
