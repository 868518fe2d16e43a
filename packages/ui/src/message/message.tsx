import type { ComponentPropsWithRef, ReactNode } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { Icon, type IconName } from '../icon/index.ts';
import styles from './message.module.css';

export interface MessageProps extends Omit<ComponentPropsWithRef<'div'>, 'title'> {
  readonly tone?: 'error' | 'done' | 'scarce' | 'mine' | 'plain';
  readonly icon: IconName;
  /** What happened. */
  readonly title: ReactNode;
  /** What it means and what to do; money first. */
  readonly children?: ReactNode;
}

/** Something to know, in its place on the page. */
export function Message({
  tone = 'plain',
  icon,
  title,
  className,
  children,
  ...rest
}: MessageProps) {
  return (
    <div {...rest} className={joinClasses(styles.message, className)} data-tone={tone}>
      <Icon name={icon} className={styles.icon} />
      <div>
        <p className={styles.title}>{title}</p>
        {children && <div className={styles.detail}>{children}</div>}
      </div>
    </div>
  );
}
