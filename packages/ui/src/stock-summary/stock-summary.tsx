import type { ComponentPropsWithRef } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { Countdown, type Remaining, type SpokenThresholdMs } from '../countdown/index.ts';
import { type UnitCounts, UnitGrid } from '../unit-grid/index.ts';
import { StockLegend } from './stock-legend.tsx';
import styles from './stock-summary.module.css';

export interface StockSummaryProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  readonly stock: UnitCounts;
  /** The drop's own end. */
  readonly ends?: Remaining;
  readonly endsLabel?: string;
  /** Replaces "of 120 left". */
  readonly caption?: string;
  /** Replaces "6 more in checkouts". */
  readonly detail?: string;
  readonly onEndsThreshold?: ((thresholdMs: SpokenThresholdMs) => void) | undefined;
  readonly locale?: string | undefined;
}

function sayHeld({ left, held, mineHeld = 0 }: UnitCounts, locale: string): string {
  if (held === 0) return left === 0 ? 'None in checkouts' : 'None in checkouts now';
  const others = held - mineHeld;
  const yours = mineHeld > 0 ? `${mineHeld.toLocaleString(locale)} yours` : null;
  const inCheckouts =
    others > 0
      ? `${others.toLocaleString(locale)} ${left === 0 ? 'still' : 'more'} in checkouts`
      : null;
  return [inCheckouts, yours].filter(Boolean).join(', ');
}

/** How many are left, said three ways: the number, the words beside it, and the units themselves. */
export function StockSummary({
  stock,
  ends,
  endsLabel = 'Ends in',
  caption,
  detail,
  onEndsThreshold,
  locale = 'en-GB',
  className,
  ...rest
}: StockSummaryProps) {
  const left = stock.left.toLocaleString(locale);
  return (
    <div {...rest} className={joinClasses(styles.summary, className)}>
      <div className={styles.row}>
        <p className={styles.facts}>
          <span className={styles.number} data-long={left.length > 5 ? '' : undefined}>
            {left}
          </span>{' '}
          <span className={styles.words}>
            {caption ?? `of ${stock.total.toLocaleString(locale)} left`}
            <span className={styles.detail}>{detail ?? sayHeld(stock, locale)}</span>
          </span>
        </p>
        {ends && (
          <p className={styles.ends}>
            <span aria-hidden="true">{endsLabel}</span>
            <Countdown
              remaining={ends}
              label={endsLabel}
              size="ends"
              locale={locale}
              onThreshold={onEndsThreshold}
            />
          </p>
        )}
      </div>
      <UnitGrid {...stock} locale={locale} />
      <StockLegend mine={(stock.mineHeld ?? 0) > 0 || (stock.mine?.length ?? 0) > 0} />
    </div>
  );
}
