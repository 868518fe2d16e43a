import type { ComponentPropsWithRef } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { type Money, Price } from '../price/index.ts';
import styles from './receipt-rows.module.css';

export interface ReceiptRow {
  readonly label: string;
  readonly amount: Money;
}

export interface ReceiptRowsProps extends Omit<ComponentPropsWithRef<'dl'>, 'children'> {
  readonly rows: readonly ReceiptRow[];
  readonly total: Money;
  readonly totalLabel?: string;
  readonly locale?: string | undefined;
}

/** What is paid for, line by line, and the total. */
export function ReceiptRows({
  rows,
  total,
  totalLabel = 'Total',
  locale,
  className,
  ...rest
}: ReceiptRowsProps) {
  return (
    <dl {...rest} className={joinClasses(styles.rows, className)}>
      {rows.map(({ label, amount }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <Price value={amount} display="full" locale={locale} />
          </dd>
        </div>
      ))}
      <div className={styles.total}>
        <dt>{totalLabel}</dt>
        <dd>
          <Price value={total} display="full" size="total" locale={locale} />
        </dd>
      </div>
    </dl>
  );
}
