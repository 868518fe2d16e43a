/** `amount` counts minor units of the ISO 4217 currency: 6800 EUR is 68.00, 6800 JPY is 6,800. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

/** `trimmed` drops an empty fraction (€68), `full` keeps it (€68.00). */
export type MoneyDisplay = 'trimmed' | 'full';

export interface MoneyFormat {
  readonly locale?: string | undefined;
  readonly display?: MoneyDisplay | undefined;
}

// Making a formatter costs more than using it a thousand times.
const formatters = new Map<string, Intl.NumberFormat>();

function formatterFor(currency: string, locale: string, display: MoneyDisplay): Intl.NumberFormat {
  const key = `${locale} ${currency} ${display}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    trailingZeroDisplay: display === 'trimmed' ? 'stripIfInteger' : 'auto',
  });
  formatters.set(key, made);
  return made;
}

/** Writes an amount as the locale does, with the fraction digits that its currency has. */
export function formatMoney(
  money: Money,
  { locale = 'en-GB', display = 'trimmed' }: MoneyFormat = {},
): string {
  const formatter = formatterFor(money.currency, locale, display);
  const digits = formatter.resolvedOptions().maximumFractionDigits ?? 2;
  return formatter.format(money.amount / 10 ** digits);
}
