import type { ComponentPropsWithRef, ReactNode } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import type { LinkAs } from '../link-as/link-as.ts';
import { Logo } from '../logo/index.ts';
import styles from './top-bar.module.css';

export interface Place {
  readonly href: string;
  readonly label: string;
  /** The person is here, or below it. */
  readonly current: boolean;
}

export interface TopBarProps extends Omit<ComponentPropsWithRef<'header'>, 'children'> {
  readonly homeHref: string;
  readonly places: readonly Place[];
  readonly linkAs?: LinkAs;
  /** Beside the logo: which part of LiveDrops this is. */
  readonly mark?: ReactNode;
  /** Wide screens only. */
  readonly search?: ReactNode;
  /** At the end: account, sign in, search on phones. */
  readonly children?: ReactNode;
}

/** Logo, main places, search, account. The places show on wide screens; phones have the tab bar. */
export function TopBar({
  homeHref,
  places,
  linkAs: Link = 'a',
  mark,
  search,
  children,
  className,
  ...rest
}: TopBarProps) {
  return (
    <header {...rest} className={joinClasses(styles.bar, className)}>
      <div className={styles.inner}>
        <Link href={homeHref} className={styles.home} aria-label="LiveDrops home">
          <Logo />
        </Link>
        {mark}
        <nav aria-label="Main" className={styles.places}>
          {places.map(({ href, label, current }) => (
            <Link
              key={href}
              href={href}
              className={styles.place}
              aria-current={current ? 'page' : undefined}
            >
              {label}
            </Link>
          ))}
        </nav>
        <span className={styles.space} />
        {search && <div className={styles.search}>{search}</div>}
        {children}
      </div>
    </header>
  );
}
