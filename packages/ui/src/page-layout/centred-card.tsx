import type { ComponentPropsWithRef } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { Heading } from '../heading/index.ts';
import styles from './page-layout.module.css';

export interface CentredCardProps extends Omit<ComponentPropsWithRef<'div'>, 'title'> {
  /** The page's only heading of the first level. */
  readonly title: string;
}

/** A page that is about one short form, such as signing in. On a phone the card is the page. */
export function CentredCard({ title, className, children, ...rest }: CentredCardProps) {
  return (
    <div {...rest} className={joinClasses(styles.centred, className)}>
      <div className={styles.card}>
        <Heading level={1}>{title}</Heading>
        {children}
      </div>
    </div>
  );
}
