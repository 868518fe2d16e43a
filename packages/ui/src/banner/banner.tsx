import type { ComponentPropsWithRef, ReactNode } from 'react';
import { useId } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { Icon, type IconName } from '../icon/index.ts';
import { IconButton } from '../icon-button/index.ts';
import styles from './banner.module.css';

export type BannerTone = 'plain' | 'mine' | 'scarce' | 'done' | 'error';

export interface BannerProps extends Omit<ComponentPropsWithRef<'section'>, 'title'> {
  readonly tone?: BannerTone;
  readonly icon?: IconName;
  /** What is the matter, in one sentence. It names the region. */
  readonly title: ReactNode;
  /** What it means and until when. */
  readonly children?: ReactNode;
  /** One link or button that answers to it. */
  readonly action?: ReactNode;
  /** Lets the person put it away. Leave it out while the matter stands. */
  readonly onDismiss?: () => void;
  readonly dismissLabel?: string;
}

/** Something that concerns the whole page, across its top, for as long as it is true. */
export function Banner({
  tone = 'plain',
  icon = 'info',
  title,
  action,
  onDismiss,
  dismissLabel = 'Dismiss',
  className,
  children,
  ...rest
}: BannerProps) {
  const titleId = useId();
  return (
    <section
      aria-labelledby={titleId}
      {...rest}
      className={joinClasses(styles.banner, className)}
      data-tone={tone}
    >
      <div className={styles.inner} data-dismissible={onDismiss ? '' : undefined}>
        <Icon name={icon} className={styles.icon} />
        <div className={styles.words}>
          <p className={styles.title} id={titleId}>
            {title}
          </p>
          {children && <div className={styles.detail}>{children}</div>}
        </div>
        {action && <div className={styles.action}>{action}</div>}
        {onDismiss && (
          <IconButton
            icon="x"
            label={dismissLabel}
            className={styles.dismiss}
            onClick={onDismiss}
          />
        )}
      </div>
    </section>
  );
}
