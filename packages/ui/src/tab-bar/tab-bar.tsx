import type { ComponentPropsWithRef } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { Icon, type IconName } from '../icon/index.ts';
import type { LinkAs } from '../link-as/link-as.ts';
import { VisuallyHidden } from '../visually-hidden/index.ts';
import styles from './tab-bar.module.css';

export interface Tab {
  readonly href: string;
  readonly label: string;
  readonly icon: IconName;
  readonly current: boolean;
  /** Something waits there: how many, and what to say for it ("held for you"). */
  readonly count?: { readonly value: number; readonly label: string } | undefined;
}

export interface TabBarProps extends Omit<ComponentPropsWithRef<'nav'>, 'children'> {
  readonly tabs: readonly Tab[];
  readonly linkAs?: LinkAs;
}

/** The main places within a thumb's reach. Phones only. */
export function TabBar({ tabs, linkAs: Link = 'a', className, ...rest }: TabBarProps) {
  return (
    <nav aria-label="Main" {...rest} className={joinClasses(styles.bar, className)}>
      {tabs.map(({ href, label, icon, current, count }) => (
        <Link
          key={href}
          href={href}
          className={styles.tab}
          aria-current={current ? 'page' : undefined}
        >
          <Icon name={icon} className={styles.icon} />
          {label}
          {count && (
            <span className={styles.count}>
              {` ${count.value} `}
              <VisuallyHidden>{count.label}</VisuallyHidden>
            </span>
          )}
        </Link>
      ))}
    </nav>
  );
}
