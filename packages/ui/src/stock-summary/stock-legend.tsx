import type { ComponentPropsWithRef } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import styles from './stock-legend.module.css';

export interface StockLegendProps extends Omit<ComponentPropsWithRef<'ul'>, 'children'> {
  /** Adds the reader's own cell to the key. */
  readonly mine?: boolean;
  readonly labels?: { left: string; held: string; sold: string; mine: string };
}

const englishLabels = { left: 'Left', held: 'In checkouts', sold: 'Sold', mine: 'Yours' };

/** What the cells of a unit grid mean. */
export function StockLegend({
  mine = false,
  labels = englishLabels,
  className,
  ...rest
}: StockLegendProps) {
  const states = ['left', 'held', 'sold', ...(mine ? (['mine'] as const) : [])] as const;
  return (
    <ul {...rest} className={joinClasses(styles.legend, className)}>
      {states.map((state) => (
        <li key={state}>
          <i data-unit={state} aria-hidden="true" />
          {labels[state]}
        </li>
      ))}
    </ul>
  );
}
