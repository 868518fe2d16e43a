import type { ComponentPropsWithRef } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { formatMoney, type Money, type MoneyDisplay } from './format-money.ts';
import styles from './price.module.css';

export interface PriceProps extends Omit<ComponentPropsWithRef<'span'>, 'children'> {
  readonly value: Money;
  /** `trimmed` drops an empty fraction (€68), `full` keeps it (€68.00). */
  readonly display?: MoneyDisplay;
  /** `text` takes the surrounding type, the others are condensed figures. */
  readonly size?: 'text' | 'card' | 'hero' | 'total';
  readonly locale?: string | undefined;
}

/** An amount of money, as one unbreakable run of figures. */
export function Price({
  value,
  display = 'trimmed',
  size = 'text',
  locale,
  className,
  ...rest
}: PriceProps) {
  return (
    <span {...rest} className={joinClasses(styles.price, className)} data-size={size}>
      {formatMoney(value, { locale, display })}
    </span>
  );
}
