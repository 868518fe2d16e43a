import type { ComponentPropsWithRef } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import styles from './visually-hidden.module.css';

/** Words that are heard and not seen. */
export function VisuallyHidden({ className, ...rest }: ComponentPropsWithRef<'span'>) {
  return <span {...rest} className={joinClasses(styles.hidden, className)} />;
}

/** The first stop of the Tab key: past the header, to the content. Seen when it has focus. */
export function SkipLink({
  className,
  children = 'Skip to content',
  ...rest
}: ComponentPropsWithRef<'a'>) {
  return (
    <a {...rest} className={joinClasses(styles.skip, className)}>
      {children}
    </a>
  );
}
