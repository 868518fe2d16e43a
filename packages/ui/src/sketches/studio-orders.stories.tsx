import { useState } from 'react';
import { expect, userEvent } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { Avatar } from '../avatar/index.ts';
import { Badge } from '../badge/index.ts';
import { Button } from '../button/index.ts';
import { ChoiceChip } from '../chip/index.ts';
import { FilterBar } from '../filter-bar/index.ts';
import { Icon } from '../icon/index.ts';
import { IconButton } from '../icon-button/index.ts';
import { Link } from '../link/index.ts';
import { LiveBadge } from '../live-badge/index.ts';
import { Menu, MenuLink } from '../menu/index.ts';
import { OrderStatus } from '../order-status/index.ts';
import { StudioShell } from '../page-layout/index.ts';
import { Pagination } from '../pagination/index.ts';
import { formatMoney } from '../price/index.ts';
import { SearchBox } from '../search-box/index.ts';
import { Stat, StatGroup } from '../stat/index.ts';
import { Surface } from '../surface/index.ts';
import { Table, type TableColumn, type TableSort } from '../table/index.ts';
import { eur } from '../testing/story-world.ts';
import styles from './studio-orders.module.css';
import {
  type StudioOrder,
  studioOrders,
  studioPlaces,
  unitPriceMinor,
} from './studio-orders-data.ts';

const columns: readonly [TableColumn<StudioOrder>, ...TableColumn<StudioOrder>[]] = [
  {
    id: 'order',
    head: 'Order',
    cell: ({ id }) => (
      <Link href={`#${id}`} className={styles.id}>
        {id}
      </Link>
    ),
  },
  { id: 'buyer', head: 'Buyer', cell: ({ buyer }) => buyer, sortable: true },
  { id: 'variant', head: 'Variant', cell: ({ variant }) => variant },
  {
    id: 'status',
    head: 'State',
    cell: ({ status, words }) => <OrderStatus kind={status}>{words}</OrderStatus>,
  },
  {
    id: 'time',
    head: 'Time',
    cell: ({ time }) => <time className={styles.time}>{time}</time>,
    sortable: true,
  },
  { id: 'units', head: 'Units', cell: ({ units }) => units, align: 'end' },
  {
    id: 'total',
    head: 'Total',
    cell: ({ units }) => formatMoney(eur(units * unitPriceMinor), { display: 'full' }),
    align: 'end',
    sortable: true,
  },
];

const sortValue = {
  buyer: ({ buyer }: StudioOrder) => buyer,
  time: ({ time }: StudioOrder) => time,
  total: ({ units }: StudioOrder) => String(units),
};

function sorted({ column, direction }: TableSort): readonly StudioOrder[] {
  const value = sortValue[column === 'buyer' || column === 'total' ? column : 'time'];
  const sign = direction === 'ascending' ? 1 : -1;
  return studioOrders.toSorted((one, other) => sign * value(one).localeCompare(value(other)));
}

const filters = ['All 85', 'Held 6', 'Paid 73', 'Going back 2', 'Let go 4'];

const barEnd = (
  <>
    <IconButton icon="bell" label="Studio inbox, 1 new" count={1} />
    <Avatar name="Studio Ondo" hue={38} />
    <span className={styles.menu}>
      <Menu trigger={<IconButton icon="dots-three" label="Studio menu" />}>
        {studioPlaces.map(({ href, label }) => (
          <MenuLink key={href} href={href}>
            {label}
          </MenuLink>
        ))}
      </Menu>
    </span>
  </>
);

function StudioOrders() {
  const [filter, setFilter] = useState('All 85');
  const [sort, onSortChange] = useState<TableSort>({ column: 'time', direction: 'descending' });
  const [keys, onChange] = useState<ReadonlySet<string>>(new Set(['LD-7K2H', 'LD-7K1Z']));
  const actions = (
    <Button size="sm" tone="ink">
      <Icon name="download-simple" /> Export
    </Button>
  );
  return (
    <StudioShell
      homeHref="#studio"
      places={studioPlaces}
      title="Orders"
      badges={
        <>
          <LiveBadge />
          <Badge look="surface">Tidewater cups, set of three</Badge>
        </>
      }
      actions={
        <Button tone="line">
          <Icon name="download-simple" /> Export all
        </Button>
      }
      barEnd={barEnd}
    >
      <Surface tone="field" hue={38} aria-label="Sales">
        <div className={styles.figures}>
          <StatGroup>
            <Stat value="73" label="paid" size="medium" />
            <Stat value="6" label="held" size="medium" />
          </StatGroup>
          <StatGroup>
            <Stat value="9" label="sold last minute" size="small" />
            <Stat value="€4,964" label="taken" size="small" />
          </StatGroup>
        </div>
      </Surface>
      <Surface>
        <div className={styles.filters}>
          <FilterBar label="Which orders">
            {filters.map((name) => (
              <ChoiceChip key={name} pressed={name === filter} onClick={() => setFilter(name)}>
                {name}
              </ChoiceChip>
            ))}
          </FilterBar>
          <SearchBox
            className={styles.search}
            placeholder="Order or buyer"
            onSearch={() => undefined}
          />
        </div>
        <Table
          caption="Orders of Tidewater cups"
          captionHidden
          columns={columns}
          rows={sorted(sort)}
          rowKey={({ id }) => id}
          rowName={({ id }) => `order ${id}`}
          sort={sort}
          onSortChange={onSortChange}
          selection={{ keys, onChange, actions }}
        />
      </Surface>
      <div className={styles.foot}>
        <p>
          <bdi>1 to 12 of 85</bdi>
        </p>
        <Pagination page={1} pageCount={8} hrefOf={(page) => `#page-${page}`} />
      </div>
    </StudioShell>
  );
}

const meta = preview.meta({
  title: 'Pages/Studio/Orders',
  component: StudioOrders,
  tags: ['draft'],
  parameters: { layout: 'fullscreen' },
});

export const LatestFirst = meta.story();
export const Dark = meta.story({ globals: { theme: 'dark' } });
export const Rtl = meta.story({ globals: { direction: 'rtl' } });

export const Keyboard = meta.story({
  play: async ({ canvas }) => {
    canvas.getByRole('button', { name: 'Total' }).focus();
    await userEvent.keyboard('{Enter}{Enter}');
    const [, first] = canvas.getAllByRole('row');
    await expect(first).toHaveTextContent(/LD-7K2P/);
    await userEvent.click(canvas.getByRole('button', { name: 'Choose none' }));
    await expect(canvas.queryByRole('button', { name: 'Choose none' })).toBeNull();
  },
});
