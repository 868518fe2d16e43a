import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { Receipt, ReceiptFacts, ReceiptRows } from './index.ts';

const eur = (amount: number) => ({ amount, currency: 'EUR' });

describeConformance(
  <Receipt
    hue={38}
    unitNumbers={[80]}
    stock={{ total: 120, left: 0, held: 0 }}
    product="Cups"
    creator="Studio Ondo"
    paidText="Paid."
    rows={[]}
    total={eur(0)}
    facts={[]}
  />,
);
describeConformance(<ReceiptRows rows={[]} total={eur(0)} />);
describeConformance(<ReceiptFacts facts={[]} />);

test('shows the number, the reader’s own cells, each amount and the order’s code', () => {
  const { container } = render(
    <Receipt
      hue={38}
      unitNumbers={[80, 81]}
      stock={{ total: 120, left: 18, held: 21 }}
      product="Tidewater cups"
      creator="Studio Ondo"
      paidText="Paid at 20:06:31."
      rows={[{ label: 'Tidewater cups, mixed set, 2 units', amount: eur(13_600) }]}
      total={eur(13_600)}
      facts={[{ label: 'Order', value: 'LD-7K2Q9F', code: true }]}
    />,
  );
  const receipt = within(screen.getByRole('region', { name: 'Your receipt' }));
  expect(receipt.getByText('080, 081')).toBeInTheDocument();
  expect(receipt.getByText('of 120')).toBeInTheDocument();
  expect(container.querySelectorAll('[data-unit="mine"]')).toHaveLength(2);
  expect(receipt.getByRole('img')).toHaveAccessibleName(/Yours are numbers 80, 81/);
  expect(receipt.getByRole('heading', { name: 'Yours.' })).toBeInTheDocument();
  expect(receipt.getAllByText('€136.00')).toHaveLength(2);
  expect(receipt.getByText('LD-7K2Q9F')).toBeInTheDocument();
});
