import type { ComponentPropsWithRef } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import styles from './heading.module.css';

export interface HeadingProps extends ComponentPropsWithRef<'h1'> {
  /** Its place in the page's outline. */
  readonly level: 1 | 2 | 3;
  /** How loud it is; follows the level when left out. */
  readonly look?: 'display' | 'title' | 'section' | undefined;
}

const lookOf = { 1: 'display', 2: 'title', 3: 'section' } as const;

/** Names a page or a part of it. The outline and the loudness are two choices. */
export function Heading({ level, look = lookOf[level], className, ...rest }: HeadingProps) {
  const Tag = `h${level}` as const;
  return <Tag {...rest} className={joinClasses(styles.heading, className)} data-look={look} />;
}
