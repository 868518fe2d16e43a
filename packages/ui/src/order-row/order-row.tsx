import type { ComponentPropsWithRef, ReactNode } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { hueStyle } from '../hue/hue-style.ts';
import type { LinkAs } from '../link-as/link-as.ts';
import { OrderStatus, type OrderStatusKind } from '../order-status/index.ts';
import { Picture, type PictureSource } from '../picture/index.ts';
import { type Money, Price } from '../price/index.ts';
import styles from './order-row.module.css';

export interface OrderRowProps extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'title'> {
  readonly href: string;
  readonly linkAs?: LinkAs;
  readonly title: string;
  readonly picture: PictureSource | null;
  readonly hue: number;
  readonly status: OrderStatusKind;
  /** Replaces the status' own words: "Paid today, 20:06". */
  readonly statusText?: string;
  /** "080 of 120" once there is a number, else the creator's name. */
  readonly edition?: string | null;
  readonly creator: string;
  /** What was paid; null while nothing is. */
  readonly paid: Money | null;
  /** The order shown beside the list. */
  readonly current?: boolean;
  /** The running hold's strip, below the row. */
  readonly running?: ReactNode;
  readonly locale?: string | undefined;
}

/** An order in a list: what, where it stands, which number. */
export function OrderRow({
  href,
  linkAs: Link = 'a',
  title,
  picture,
  hue,
  status,
  statusText,
  edition = null,
  creator,
  paid,
  current = false,
  running,
  locale,
  className,
  style,
  ...rest
}: OrderRowProps) {
  return (
    <div {...rest} className={joinClasses(styles.root, className)} style={hueStyle(hue, style)}>
      <div className={styles.row} data-current={current ? '' : undefined}>
        <Picture className={styles.picture} source={picture} sizes="56px" alt="" />
        <div className={styles.words}>
          <Link href={href} className={styles.link} aria-current={current || undefined}>
            {title}
          </Link>
          <OrderStatus className={styles.status} kind={status}>
            {statusText}
          </OrderStatus>
          <small data-edition={edition ? '' : undefined}>{edition ?? creator}</small>
        </div>
        {paid && <Price className={styles.price} value={paid} display="full" locale={locale} />}
      </div>
      {running}
    </div>
  );
}
