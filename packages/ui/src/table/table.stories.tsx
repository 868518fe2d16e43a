import { useState } from 'react';
import { expect, userEvent } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { Button } from '../button/index.ts';
import { EmptyState } from '../empty-state/index.ts';
import { ErrorState } from '../error-state/index.ts';
import { Link } from '../link/index.ts';
import { OrderStatus, type OrderStatusKind } from '../order-status/index.ts';
import { formatMoney } from '../price/index.ts';
import { eur, germanName } from '../testing/story-world.ts';
import { Table, type TableColumn, type TableProps, type TableSort } from './index.ts';
import { guide } from './table.guide.ts';

interface Sale {
  readonly id: string;
  readonly buyer: string;
  readonly units: number;
  readonly status: OrderStatusKind;
  readonly total: number;
}

const sales: readonly Sale[] = [
  { id: 'LD-7K2P', buyer: 'Nuno Vale', units: 2, status: 'paid', total: 13_600 },
  { id: 'LD-7K2N', buyer: 'Mara Lind', units: 1, status: 'held', total: 6_800 },
  { id: 'LD-7JXV', buyer: 'Ines Faro', units: 1, status: 'lapsed', total: 6_800 },
  { id: 'LD-7K2H', buyer: 'Tom Aske', units: 3, status: 'refunding', total: 20_400 },
];

const columns: readonly [TableColumn<Sale>, ...TableColumn<Sale>[]] = [
  { id: 'order', head: 'Order', cell: ({ id }) => <Link href={`#${id}`}>{id}</Link> },
  { id: 'buyer', head: 'Buyer', cell: ({ buyer }) => buyer, sortable: true },
  { id: 'status', head: 'State', cell: ({ status }) => <OrderStatus kind={status} /> },
  { id: 'units', head: 'Units', cell: ({ units }) => units, align: 'end' },
  {
    id: 'total',
    head: 'Total',
    cell: ({ total }) => formatMoney(eur(total), { display: 'full' }),
    align: 'end',
    sortable: true,
  },
];

function Sales(props: Partial<TableProps<Sale>>) {
  const [sort, onSortChange] = useState<TableSort>({ column: 'total', direction: 'descending' });
  const [keys, onChange] = useState<ReadonlySet<string>>(new Set(['LD-7K2N']));
  const sign = sort.direction === 'ascending' ? 1 : -1;
  const rows = sales.toSorted((one, other) =>
    sort.column === 'total'
      ? sign * (one.total - other.total)
      : sign * one.buyer.localeCompare(other.buyer),
  );
  return (
    <Table
      caption="Orders of Tidewater cups"
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      rowName={({ id }) => `order ${id}`}
      sort={sort}
      onSortChange={onSortChange}
      selection={{ keys, onChange, actions: <Button size="sm">Refund</Button> }}
      {...props}
    />
  );
}

const meta = preview.meta({
  title: 'Patterns/Table',
  component: Sales,
  tags: ['ready'],
  parameters: { guide },
});

export const Playground = meta.story();

export const Variants = meta.story({
  name: 'On a phone',
  globals: { viewport: { value: 'phone' } },
});

export const Compact = meta.story({ globals: { density: 'compact' } });
export const Waiting = meta.story({ args: { rows: [], waiting: 5 } });

export const Empty = meta.story({
  args: { rows: [], children: <EmptyState title="No orders yet" /> },
});

export const Failed = meta.story({
  args: {
    rows: [],
    children: <ErrorState title="The orders could not be read" money="Nothing was changed." />,
  },
});

export const Long = meta.story({
  name: 'A thousand rows',
  args: {
    scrolls: true,
    rows: Array.from({ length: 1_000 }, (_, place) => ({
      id: `LD-${place}`,
      buyer: `Buyer ${place}`,
      units: (place % 3) + 1,
      status: 'paid' as const,
      total: 6_800,
    })),
  },
  // Axe looks at every node: a thousand rows tell it nothing that four do not.
  parameters: { a11y: { test: 'off' } },
});

export const LongText = meta.story({
  args: { rows: sales.map((sale) => ({ ...sale, buyer: germanName })) },
  globals: { viewport: { value: 'small' } },
});

export const Rtl = meta.story({ globals: { direction: 'rtl' } });
export const Dark = meta.story({ globals: { theme: 'dark' } });

export const Keyboard = meta.story({
  play: async ({ canvas }) => {
    const head = canvas.getByRole('columnheader', { name: 'Total' });
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    canvas.getByRole('button', { name: 'Total' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    const all = canvas.getByRole('checkbox', { name: 'Choose all rows' });
    await expect(all).toBePartiallyChecked();
    all.focus();
    await userEvent.keyboard(' ');
    await expect(canvas.getByRole('checkbox', { name: 'Choose order LD-7K2P' })).toBeChecked();
    await expect(canvas.getByRole('status')).toHaveTextContent('4 chosen');
  },
});
