import { AreaChart } from '../area-chart/index.ts';
import { type Bar, BarChart } from '../bar-chart/index.ts';
import { ChartPanel } from '../chart-panel/index.ts';
import { EventLog } from '../event-log/index.ts';
import { Icon } from '../icon/index.ts';
import { Link } from '../link/index.ts';
import { Message } from '../message/index.ts';
import { MeterList } from '../meter-list/index.ts';
import { Stat, StatGroup } from '../stat/index.ts';
import { Surface } from '../surface/index.ts';
import { Table } from '../table/index.ts';
import { UnitGrid } from '../unit-grid/index.ts';
import styles from './live-room.module.css';
import {
  at,
  channels,
  log,
  ordersPerMinute,
  refusals,
  stock,
  toldAfter,
  variants,
} from './live-room-data.ts';

/** The edition as it stands this second. */
export function StockNow() {
  return (
    <Surface tone="field" hue={38} aria-label="Stock" role="region">
      <div className={styles.numbers}>
        <StatGroup>
          <Stat size="large" value="41" label="left" />
          <Stat size="large" value="6" label="in checkouts" />
          <Stat size="large" value="73" label="sold of 120" />
        </StatGroup>
        <StatGroup gap="tight" align="end">
          <Stat size="small" value="9" label="sold last minute" />
          <Stat size="small" value="€4,964" label="taken" />
          <Stat size="small" value="25:48" label="until 20:30" />
        </StatGroup>
      </div>
      <div className={styles.variants}>
        {variants.map(({ name, columns, total, left, held }) => (
          <div key={name}>
            <p className={styles.variant}>
              <b>{name}</b>
              <span>
                {left} left{held > 0 && `, ${held} held`}
              </span>
            </p>
            <UnitGrid {...{ total, left, held, columns }} on="field" />
          </div>
        ))}
      </div>
      <p className={styles.proof}>
        <Icon name="seal-check" />
        <span>
          <b>41 + 6 + 73 = 120.</b> Every cell is one unit. Checked against the ledger 0.4 s ago.
        </span>
      </p>
    </Surface>
  );
}

export function StockOverTime() {
  return (
    <ChartPanel
      heading="Stock over time"
      table={
        <Table
          caption="Stock over time"
          captionHidden
          columns={[
            {
              id: 'at',
              head: 'At',
              cell: (point) => new Date(point.at).toISOString().slice(11, 16),
            },
            { id: 'left', head: 'Left', cell: ({ left }) => left, align: 'end' },
            { id: 'held', head: 'In checkouts', cell: ({ held }) => held, align: 'end' },
          ]}
          rows={stock}
          rowKey={(point) => String(point.at)}
        />
      }
    >
      <AreaChart
        label="Units left: 120 at 19:50, 96 at 20:00, 41 at 20:04. At this pace gone between 20:08 and 20:11."
        points={stock}
        startAt={at(19, 50)}
        endAt={at(20, 30)}
        total={120}
        goneBetween={[at(20, 8), at(20, 11)]}
        ticks={[
          { at: at(19, 50), label: '19:50' },
          { at: at(20, 0), label: '20:00 open', marked: true },
          { at: at(20, 10), label: '20:10' },
          { at: at(20, 20), label: '20:20' },
          { at: at(20, 30), label: '20:30' },
        ]}
      >
        <b>41 left at 20:04</b>
        Gone between 20:08 and 20:11
      </AreaChart>
    </ChartPanel>
  );
}

const barTable = (caption: string, head: string, rows: readonly Bar[]) => (
  <Table
    caption={caption}
    captionHidden
    columns={[
      { id: 'span', head, cell: ({ id }) => id },
      { id: 'value', head: 'How many', cell: ({ value }) => value, align: 'end' },
    ]}
    rows={rows}
    rowKey={({ id }) => id}
  />
);

export function OrdersPerMinute() {
  return (
    <ChartPanel
      heading="Orders per minute"
      table={barTable('Orders per minute', 'Minute', ordersPerMinute)}
    >
      <BarChart
        label="66 orders: 22 in the followers’ ten minutes, 14 in the first open minute, 8 in the last full one"
        bars={ordersPerMinute}
        ticks={[
          { bar: 0, label: '19:50 followers' },
          { bar: 10, label: '20:00 open' },
          { bar: 14, label: 'now' },
        ]}
      />
    </ChartPanel>
  );
}

export function Delivery() {
  return (
    <ChartPanel heading="Delivery" table={barTable('Delivery', 'Told after', toldAfter)}>
      <Stat
        value="0.9 s"
        words="beside"
        label={
          <>
            <b>Told 18,204 followers</b>
            <br />
            95 of 100 sooner than this
          </>
        }
      />
      <BarChart
        className={styles.spread}
        label="18,204 followers were told, 95 of 100 within 0.9 seconds"
        bars={toldAfter}
        tone="done"
        height="short"
        maxCells={20}
        ticks={[
          { bar: 0, label: '0 s' },
          { bar: 4, label: '0.4' },
          { bar: 8, label: '0.8' },
          { bar: 12, label: '1.2' },
          { bar: 15, label: '1.6 s' },
        ]}
      />
      <Table
        caption="Delivery by channel"
        captionHidden
        columns={[
          { id: 'channel', head: 'Channel', cell: ({ id }) => id },
          { id: 'latency', head: '95 of 100', cell: ({ latency }) => latency, align: 'end' },
          { id: 'told', head: 'Told', cell: ({ told }) => told, align: 'end' },
        ]}
        rows={channels}
        rowKey={({ id }) => id}
      />
    </ChartPanel>
  );
}

export function Refusals() {
  return (
    <Surface heading="Why 123 were refused">
      <MeterList meters={refusals} />
      <Message className={styles.proven} icon="lightning" title="0 sold too many">
        Two people, one unit: 12 times. One got it each time.
      </Message>
    </Surface>
  );
}

export function Log() {
  return (
    <Surface heading="Log" action={<Link href="#log">All 412</Link>}>
      <EventLog events={log} timeZone="UTC" />
    </Surface>
  );
}
