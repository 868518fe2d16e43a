import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { formatMoney, Price } from './index.ts';

describeConformance(<Price value={{ amount: 6800, currency: 'EUR' }} />);

describe('formatMoney', () => {
  test.each([
    { amount: 6800, currency: 'EUR', trimmed: '€68', full: '€68.00' },
    { amount: 6850, currency: 'EUR', trimmed: '€68.50', full: '€68.50' },
    { amount: 0, currency: 'EUR', trimmed: '€0', full: '€0.00' },
    { amount: 1_234_567, currency: 'EUR', trimmed: '€12,345.67', full: '€12,345.67' },
    { amount: 6800, currency: 'JPY', trimmed: 'JP¥6,800', full: 'JP¥6,800' },
    { amount: 12_345, currency: 'BHD', trimmed: 'BHD 12.345', full: 'BHD 12.345' },
    { amount: 12_000, currency: 'BHD', trimmed: 'BHD 12', full: 'BHD 12.000' },
  ])(
    '$amount minor units of $currency read $trimmed, in full $full',
    ({ trimmed, full, ...money }) => {
      const plainSpaces = (text: string) => text.replaceAll('\u00a0', ' ');
      expect(plainSpaces(formatMoney(money))).toBe(trimmed);
      expect(plainSpaces(formatMoney(money, { display: 'full' }))).toBe(full);
    },
  );

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
