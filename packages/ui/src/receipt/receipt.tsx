import type { ComponentPropsWithRef, ReactNode } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { EditionStamp } from '../edition-stamp/index.ts';
import { hueStyle } from '../hue/hue-style.ts';
import { type UnitCounts, UnitGrid } from '../unit-grid/index.ts';
import styles from './receipt.module.css';
import { type ReceiptFact, ReceiptFacts } from './receipt-facts.tsx';
import { ReceiptRows, type ReceiptRowsProps } from './receipt-rows.tsx';

export interface ReceiptProps extends Omit<ComponentPropsWithRef<'section'>, 'children'> {
  readonly hue: number;
  readonly unitNumbers: readonly number[];
  /** The edition as it stands now; `total` is its size. */
  readonly stock: UnitCounts;
  readonly product: string;
  readonly creator: string;
  readonly heading?: ReactNode;
  /** "Paid at 20:06:31." */
  readonly paidText: string;
  readonly rows: ReceiptRowsProps['rows'];
  readonly total: ReceiptRowsProps['total'];
  readonly facts: readonly ReceiptFact[];
  readonly actions?: ReactNode;
  /** The small print at the end. */
  readonly note?: ReactNode;
  readonly locale?: string | undefined;
}

/** What was bought, which number it has, what it cost: made to be kept and printed. */
export function Receipt({
  hue,
  unitNumbers,
  stock,
  product,
  creator,
  heading = 'Yours.',
  paidText,
  rows,
  total,
  facts,
  actions,
  note,
  locale,
  className,
  style,
  ...rest
}: ReceiptProps) {
  return (
    <section
      aria-label="Your receipt"
      {...rest}
      className={joinClasses(styles.receipt, className)}
      style={hueStyle(hue, style)}
    >
      <div className={styles.stub}>
        <EditionStamp unitNumbers={unitNumbers} editionSize={stock.total} align="end">
          {product}
          <br />
          {creator}
        </EditionStamp>
        <UnitGrid {...stock} mine={unitNumbers} on="field" locale={locale} />
      </div>
      <div className={styles.part}>
        <div>
          <h2>{heading}</h2>
          <p className={styles.paid}>{paidText}</p>
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      <div className={styles.tear} aria-hidden="true" />
      <div className={styles.part}>
        <ReceiptRows rows={rows} total={total} locale={locale} />
        <ReceiptFacts facts={facts} />
        {note && <p className={styles.note}>{note}</p>}
      </div>
    </section>
  );
}
