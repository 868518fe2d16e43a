import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { Table, type TableProps } from './index.ts';

interface Sale {
  readonly id: string;
  readonly total: number;
}

const sales: TableProps<Sale> = {
  caption: 'Orders',
  columns: [
    { id: 'order', head: 'Order', cell: ({ id }) => id },
    { id: 'total', head: 'Total', cell: ({ total }) => total, align: 'end', sortable: true },
  ],
  rows: [
    { id: 'LD-1', total: 68 },
    { id: 'LD-2', total: 136 },
  ],
  rowKey: ({ id }) => id,
};

describeConformance(<Table {...sales} />);

test('each row is named by its first cell, each column by its head', () => {
  render(<Table {...sales} />);
  const table = screen.getByRole('table', { name: 'Orders' });
  expect(within(table).getAllByRole('columnheader')).toHaveLength(2);
  const row = screen.getByRole('row', { name: /LD-2/ });
  expect(within(row).getByRole('rowheader')).toHaveTextContent('LD-2');
  expect(within(row).getByRole('cell')).toHaveTextContent('136');
});

test('a head asks for its order first, and for the other one when it is sorted', async () => {
  const onSortChange = vi.fn();
  const { rerender } = render(<Table {...sales} onSortChange={onSortChange} />);
  const head = screen.getByRole('columnheader', { name: 'Total' });
  expect(head).toHaveAttribute('aria-sort', 'none');
  await userEvent.click(screen.getByRole('button', { name: 'Total' }));
  const sort = { column: 'total', direction: 'ascending' } as const;
  expect(onSortChange).toHaveBeenLastCalledWith(sort);
  rerender(<Table {...sales} sort={sort} onSortChange={onSortChange} />);
  expect(head).toHaveAttribute('aria-sort', 'ascending');
  await userEvent.click(screen.getByRole('button', { name: 'Total' }));
  expect(onSortChange).toHaveBeenLastCalledWith({ column: 'total', direction: 'descending' });
});

test('rows are chosen one by one and all at once', async () => {
  const onChange = vi.fn();
  const { rerender } = render(
    <Table {...sales} selection={{ keys: new Set(['LD-1']), onChange }} />,
  );
  expect(screen.getByRole('checkbox', { name: 'Choose all rows' })).toBePartiallyChecked();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Choose LD-2' }));
  expect(onChange).toHaveBeenLastCalledWith(new Set(['LD-1', 'LD-2']));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Choose LD-1' }));
  expect(onChange).toHaveBeenLastCalledWith(new Set());
  rerender(<Table {...sales} selection={{ keys: new Set(['LD-1', 'LD-2']), onChange }} />);
  const all = screen.getByRole('checkbox', { name: 'Choose all rows' });
  expect(all).toBeChecked();
  await userEvent.click(all);
  expect(onChange).toHaveBeenLastCalledWith(new Set());
});

test('how many are chosen is heard, and all can be let go at once', async () => {
  const onChange = vi.fn();
  const actions = <button type="button">Refund</button>;
  const { rerender } = render(
    <Table {...sales} selection={{ keys: new Set(), onChange, actions }} />,
  );
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  expect(screen.queryByRole('button', { name: 'Refund' })).toBeNull();
  rerender(<Table {...sales} selection={{ keys: new Set(['LD-1', 'LD-2']), onChange, actions }} />);
  expect(screen.getByRole('status')).toHaveTextContent('2 chosen');
  expect(screen.getByRole('button', { name: 'Refund' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Choose none' }));
  expect(onChange).toHaveBeenLastCalledWith(new Set());
  rerender(
    <Table {...sales} rows={[]} selection={{ keys: new Set(['LD-1']), onChange, actions }} />,
  );
  expect(screen.queryByRole('button', { name: 'Refund' })).toBeNull();
});

test('while rows are on their way it says so and keeps their places out of hearing', () => {
  render(
    <Table {...sales} rows={[]} waiting={3}>
      Nothing yet
    </Table>,
  );
  expect(screen.getByRole('table')).toHaveAttribute('aria-busy', 'true');
  expect(screen.getAllByRole('row')).toHaveLength(1);
  expect(screen.queryByText('Nothing yet')).toBeNull();
});

test('without rows it says why', () => {
  render(
    <Table {...sales} rows={[]}>
      Nothing yet
    </Table>,
  );
  expect(screen.getByText('Nothing yet')).toBeVisible();
});
