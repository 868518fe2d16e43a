import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { formatMoment, formatOtherDay, Timeline } from './index.ts';

describeConformance(<Timeline entries={[]} nowAt={0} />);

const nowAt = Date.UTC(2026, 10, 22, 20, 4, 12);
const dayMs = 86_400_000;
const utc = { timeZone: 'UTC' };

describe('formatMoment', () => {
  test.each([
    { at: nowAt + 1_548_000, said: '20:30' },
    { at: nowAt + 5 * dayMs, said: 'Fri 20:04' },
    { at: nowAt + 12 * dayMs, said: '4 Dec' },
  ])('says $said', ({ at, said }) => {
    expect(formatMoment(at, nowAt, utc)).toBe(said);
  });

  test('the reader’s own zone decides what today is', () => {
    const lateAt = Date.UTC(2026, 10, 22, 23, 30);
    expect(formatOtherDay(lateAt, nowAt, utc)).toBeNull();
    expect(formatOtherDay(lateAt, nowAt, { timeZone: 'Asia/Tokyo' })).toBeNull();
    expect(formatOtherDay(lateAt, nowAt, { timeZone: 'Europe/Athens' })).toBe('Mon');
  });
});

test('says when each thing happened, and marks where it stands', () => {
  render(
    <Timeline
      nowAt={nowAt}
      {...utc}
      entries={[
        { id: 'held', at: nowAt, title: 'Held for you', detail: 'For 5:00', tone: 'past' },
        { id: 'paid', at: nowAt + 131_000, title: 'Paid', tone: 'now' },
        { id: 'packed', at: nowAt + 8 * dayMs, title: 'Packed', tone: 'next' },
      ]}
    />,
  );
  const items = screen.getAllByRole('listitem');
  expect(items.map((item) => within(item).getByRole('time').textContent)).toEqual([
    '20:04:12',
    '20:06:23',
    '30 Nov',
  ]);
  expect(items[1]).toHaveAttribute('aria-current', 'step');
  expect(within(items[0] as HTMLElement).getByRole('time')).toHaveAttribute(
    'datetime',
    '2026-11-22T20:04:12.000Z',
  );
});

test('another day is named beside the hour', () => {
  render(
    <Timeline
      nowAt={nowAt + 2 * dayMs}
      {...utc}
      entries={[{ id: 'paid', at: nowAt, title: 'Paid', tone: 'done' }]}
    />,
  );
  expect(screen.getByRole('time')).toHaveTextContent('20:04:12Sun');
});
