import type { ComponentPropsWithRef } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { Icon, type IconName } from '../icon/index.ts';
import type { LinkAs } from '../link-as/link-as.ts';
import { VisuallyHidden } from '../visually-hidden/index.ts';
import styles from './link.module.css';

export type LinkLook = 'text' | 'alone' | 'quiet';

export interface LinkProps extends ComponentPropsWithRef<'a'> {
  readonly href: string;
  /** `text` stands within a sentence, `alone` beside a heading or in a row, `quiet` in small print. */
  readonly look?: LinkLook;
  /** A sign before the words. */
  readonly icon?: IconName;
  /** It leads to another site: a sign says so, and screen readers hear it. */
  readonly outside?: boolean;
  /** A router's link, or `a`. */
  readonly linkAs?: LinkAs;
}

/** Goes somewhere. */
export function Link({
  look = 'text',
  icon,
  outside = false,
  linkAs: As = 'a',
  className,
  children,
  ...rest
}: LinkProps) {
  return (
    <As
      {...(outside ? { rel: 'noreferrer' } : {})}
      {...rest}
      className={joinClasses(styles.link, className)}
      data-look={look}
    >
      {icon && <Icon name={icon} className={styles.icon} />}
      {children}
      {outside && (
        <>
          <Icon name="arrow-up-right" className={styles.outside} />
          <VisuallyHidden> (another site)</VisuallyHidden>
        </>
      )}
    </As>
  );
}
