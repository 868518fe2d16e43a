import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { formatMoney, Price } from './index.ts';

describe('formatMoney', () => {
  test.each([
    [6800, 'EUR', '€68', '€68.00'],
    [6850, 'EUR', '€68.50', '€68.50'],
    [0, 'EUR', '€0', '€0.00'],
    [1_234_567, 'EUR', '€12,345.67', '€12,345.67'],
    [6800, 'JPY', 'JP¥6,800', 'JP¥6,800'],
    [12_345, 'BHD', 'BHD 12.345', 'BHD 12.345'],
    [12_000, 'BHD', 'BHD 12', 'BHD 12.000'],
  ])('%i minor units of %s read %s, in full %s', (amount, currency, trimmed, full) => {
    const plainSpaces = (text: string) => text.replaceAll('\u00a0', ' ');
    expect(plainSpaces(formatMoney({ amount, currency }))).toBe(trimmed);
    expect(plainSpaces(formatMoney({ amount, currency }, { display: 'full' }))).toBe(full);
  });

  test('follows the reader’s locale', () => {
    expect(formatMoney({ amount: 6850, currency: 'EUR' }, { locale: 'de-DE' })).toBe(
      '68,50\u00a0€',
    );
  });
});

test('a price keeps its fraction when asked to', () => {
  render(<Price value={{ amount: 6800, currency: 'EUR' }} display="full" />);
  expect(screen.getByText('€68.00')).toBeInTheDocument();
});
