import type { ComponentPropsWithRef, ReactNode } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { type Ticker, useRemainingSeconds } from '../countdown/index.ts';
import { hueStyle } from '../hue/hue-style.ts';
import type { LinkAs } from '../link-as/link-as.ts';
import { Picture, type PictureSource } from '../picture/index.ts';
import { formatMoney, type Money } from '../price/index.ts';
import { formatClock, formatOtherDay, type Zoned } from '../timeline/index.ts';
import styles from './drop-row.module.css';
import { sayTimeUntil } from './say-time-until.ts';

export interface DropRowProps
  extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'title'>,
    Zoned {
  readonly href: string;
  readonly linkAs?: LinkAs;
  readonly title: string;
  /** Left out on the creator's own page. */
  readonly creator?: string | undefined;
  readonly picture: PictureSource | null;
  readonly hue: number;
  /** Epoch ms, server time. */
  readonly startsAt: number;
  readonly ticker: Ticker;
  readonly editionSize: number;
  readonly price: Money;
  /** The day stands above the row: the hour is what it leads with. */
  readonly dayGiven?: boolean;
  /** Stands at the row's end. */
  readonly action?: ReactNode;
}

const soonMs = 10 * 60_000;

/** One line of the departure board: when, what, who, how many. */
export function DropRow({
  href,
  linkAs: Link = 'a',
  title,
  creator,
  picture,
  hue,
  startsAt,
  ticker,
  editionSize,
  price,
  dayGiven = false,
  action,
  locale,
  timeZone,
  className,
  style,
  ...rest
}: DropRowProps) {
  const zoned = { locale, timeZone };
  const remainingMs = useRemainingSeconds({ targetAt: startsAt, ticker }) * 1000;
  const day = formatOtherDay(startsAt, startsAt - remainingMs, zoned);
  const clock = formatClock(startsAt, zoned);
  const edition = `Edition of ${editionSize.toLocaleString(locale ?? 'en-GB')}`;
  return (
    <div
      {...rest}
      className={joinClasses(styles.row, className)}
      style={hueStyle(hue, style)}
      data-soon={remainingMs <= soonMs ? '' : undefined}
    >
      <time className={styles.time} dateTime={new Date(startsAt).toISOString()}>
        <b>
          <bdi>{dayGiven ? clock : (day ?? clock)}</bdi>
        </b>{' '}
        {day === null && <span>{sayTimeUntil(remainingMs, locale)}</span>}
        {day !== null && !dayGiven && <span>{clock}</span>}
      </time>
      <Picture className={styles.picture} source={picture} sizes="56px" alt="" />
      <div className={styles.words}>
        <Link href={href} className={styles.link}>
          {title}
        </Link>
        {creator && <span>{creator}</span>}
        <span>
          {edition}, {formatMoney(price, { locale })}
        </span>
      </div>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
