import { useState } from 'react';
import { Avatar } from '../avatar/index.ts';
import { Button, ButtonLink } from '../button/index.ts';
import { Checkbox } from '../checkbox/index.ts';
import { ChoiceChip } from '../chip/index.ts';
import { Heading } from '../heading/index.ts';
import { Icon } from '../icon/index.ts';
import { NotificationItem } from '../notification-item/index.ts';
import { SegmentedControl } from '../segmented-control/index.ts';
import { Surface } from '../surface/index.ts';
import { Table, type TableColumn } from '../table/index.ts';
import { VisuallyHidden } from '../visually-hidden/index.ts';
import styles from './inbox.module.css';
import { before, channels, nowAt, today, type Wish, wishes } from './inbox-data.ts';

const Group = ({ name, entries }: { readonly name: string; readonly entries: typeof today }) => (
  <section aria-label={name} className={styles.group}>
    <Heading level={2} look="section">
      {name}
    </Heading>
    <ul>
      {entries.map(({ doThis, first, ...entry }) => (
        <li key={entry.title}>
          <NotificationItem
            {...entry}
            href="#drop"
            nowAt={nowAt}
            timeZone="UTC"
            action={
              doThis && (
                <ButtonLink tone={first ? 'mine' : 'line'} href="#go">
                  {doThis}
                </ButtonLink>
              )
            }
          />
        </li>
      ))}
    </ul>
  </section>
);

/** What was told, newest first. */
export function Entries() {
  return (
    <>
      <div className={styles.head}>
        <Heading level={1}>Inbox</Heading>
        <Button>
          <Icon name="checks" />
          Mark all read
        </Button>
      </div>
      <fieldset className={styles.chips} aria-label="Show">
        <ChoiceChip pressed>All</ChoiceChip>
        <ChoiceChip pressed={false}>Starts</ChoiceChip>
        <ChoiceChip pressed={false}>Stock</ChoiceChip>
        <ChoiceChip pressed={false}>Orders</ChoiceChip>
      </fieldset>
      <Group name="Today" entries={today} />
      <Group name="Earlier" entries={before} />
    </>
  );
}

const columns: readonly [TableColumn<Wish>, ...TableColumn<Wish>[]] = [
  {
    id: 'creator',
    head: 'Creator',
    cell: ({ name, hue, line }) => (
      <span className={styles.creator}>
        {hue !== null && <Avatar name={name} hue={hue} />}
        <span>
          {name}
          <small>{line}</small>
        </span>
      </span>
    ),
  },
  ...channels.map(
    (channel, place): TableColumn<Wish> => ({
      id: channel,
      head: channel,
      align: 'center',
      cell: ({ name, on }) => (
        <Checkbox
          defaultChecked={on[place] ?? false}
          label={<VisuallyHidden>{`${channel}: ${name}`}</VisuallyHidden>}
        />
      ),
    }),
  ),
];

/** What may be told, where and when. */
export function Wishes() {
  const [by, setBy] = useState<'creator' | 'kind'>('creator');
  return (
    <section aria-labelledby="reach">
      <Heading id="reach" level={2} className={styles.reach}>
        What reaches you
      </Heading>
      <Surface>
        <SegmentedControl
          label="Set by"
          value={by}
          onChange={setBy}
          segments={[
            { value: 'creator', label: 'By creator' },
            { value: 'kind', label: 'By kind of news' },
          ]}
        />
        <Table
          className={styles.matrix}
          caption="What reaches you, by creator"
          captionHidden
          narrow="rows"
          columns={columns}
          rows={wishes}
          rowKey={({ name }) => name}
        />
        <div className={styles.line}>
          <p>
            <b>Quiet from 23:00 to 08:00</b>
            <small>Lisbon time. Your orders still come through.</small>
          </p>
          <Button>Change</Button>
        </div>
        <div className={styles.line}>
          <p>
            <b>Try it</b>
            <small>Last test arrived in 0.4 s</small>
          </p>
          <Button>Send a test</Button>
        </div>
      </Surface>
    </section>
  );
}
