import type { Money } from '../price/index.ts';
import { NumberField, type NumberFieldProps } from './number-field.tsx';

export interface MoneyFieldProps
  extends Omit<
    NumberFieldProps,
    'format' | 'max' | 'min' | 'onChange' | 'plain' | 'step' | 'unit' | 'value'
  > {
  /** In minor units of the currency: 6800 EUR is € 68.00. `amount` is null while nothing is written. */
  readonly value: { readonly amount: number | null; readonly currency: string };
  readonly onChange: (value: Money | null) => void;
  /** Minor units. */
  readonly minAmount?: number;
  /** Minor units. */
  readonly maxAmount?: number;
}

/** How many minor units make one of a currency: 100 cents, 1 yen. */
function minorPerMajor(currency: string): number {
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  return 10 ** maximumFractionDigits;
}

/** A price that is typed, as the reader writes prices, kept in minor units. Stands in a `Field`. */
export function MoneyField({
  value: { amount, currency },
  onChange,
  minAmount = 0,
  maxAmount,
  ...rest
}: MoneyFieldProps) {
  const minor = minorPerMajor(currency);
  return (
    <NumberField
      inputMode={minor === 1 ? 'numeric' : 'decimal'}
      {...rest}
      plain
      format={{ style: 'currency', currency }}
      value={amount === null ? null : amount / minor}
      min={minAmount / minor}
      {...(maxAmount === undefined ? {} : { max: maxAmount / minor })}
      onChange={(next) =>
        onChange(next === null ? null : { amount: Math.round(next * minor), currency })
      }
    />
  );
}
