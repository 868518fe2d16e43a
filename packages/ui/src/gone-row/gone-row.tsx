import type { ComponentPropsWithRef, ReactNode } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { formatRemaining } from '../countdown/index.ts';
import { hueStyle } from '../hue/hue-style.ts';
import type { LinkAs } from '../link-as/link-as.ts';
import { Picture, type PictureSource } from '../picture/index.ts';
import styles from './gone-row.module.css';

export interface GoneRowProps extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'title'> {
  readonly href: string;
  readonly linkAs?: LinkAs;
  readonly title: string;
  readonly picture: PictureSource | null;
  readonly hue: number;
  readonly sold: number;
  /** From the start to the last unit; null when the drop ended with units left. */
  readonly soldOutInMs: number | null;
  /** Stands at the row's end. */
  readonly action?: ReactNode;
  readonly locale?: string | undefined;
}

/** A drop that is over, and how fast it went. */
export function GoneRow({
  href,
  linkAs: Link = 'a',
  title,
  picture,
  hue,
  sold,
  soldOutInMs,
  action,
  locale = 'en-GB',
  className,
  style,
  ...rest
}: GoneRowProps) {
  const soldText = `${sold.toLocaleString(locale)} sold`;
  return (
    <div {...rest} className={joinClasses(styles.row, className)} style={hueStyle(hue, style)}>
      <Picture className={styles.picture} source={picture} sizes="54px" alt="" />
      <div className={styles.words}>
        <Link href={href} className={styles.link}>
          {title}
        </Link>
        <span>
          {soldOutInMs === null ? soldText : `${soldText} in ${formatRemaining(soldOutInMs)}`}
        </span>
      </div>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
