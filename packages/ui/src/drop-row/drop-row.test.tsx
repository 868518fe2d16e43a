import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { stoppedTicker } from '../countdown/index.ts';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { manualTicker } from '../testing/manual-ticker.ts';
import { DropRow, type DropRowProps } from './index.ts';
import { sayTimeUntil } from './say-time-until.ts';

describeConformance(
  <DropRow
    href="/drops/1"
    title="Halo lamp"
    creator="Atelier Brume"
    picture={null}
    hue={296}
    startsAt={0}
    ticker={stoppedTicker(0)}
    editionSize={45}
    price={{ amount: 1, currency: 'EUR' }}
  />,
);

const nowAt = Date.UTC(2026, 10, 22, 20, 4, 12);
const minuteMs = 60_000;

describe('sayTimeUntil', () => {
  test.each([
    { leftMs: 348_000, said: 'in 5:48' },
    { leftMs: 10 * minuteMs, said: 'in 10:00' },
    { leftMs: 26 * minuteMs - 12_000, said: 'in 26 min' },
    { leftMs: 3 * 60 * minuteMs, said: 'in 3 hr' },
    { leftMs: 0, said: 'now' },
  ])('$leftMs ms are said as "$said"', ({ leftMs, said }) => {
    expect(sayTimeUntil(leftMs)).toBe(said);
  });
});

function renderRow(startsAt: number, rest: Partial<DropRowProps> = {}) {
  const ticker = manualTicker(nowAt);
  render(
    <DropRow
      href="/drops/1"
      title="Halo lamp, ivory"
      creator="Atelier Brume"
      picture={null}
      hue={296}
      startsAt={startsAt}
      ticker={ticker}
      editionSize={45}
      price={{ amount: 18_000, currency: 'EUR' }}
      timeZone="UTC"
      {...rest}
    />,
  );
  return ticker;
}

describe('DropRow', () => {
  test('shows the hour, and counts down in the last ten minutes', () => {
    const ticker = renderRow(nowAt + 348_000);
    expect(screen.getByRole('time')).toHaveTextContent('20:10 in 5:48');
    ticker.advance(1000);
    expect(screen.getByRole('time')).toHaveTextContent('20:10 in 5:47');
  });

  test('names another day first', () => {
    renderRow(nowAt + 5 * 24 * 60 * minuteMs);
    expect(screen.getByRole('time')).toHaveTextContent('Fri 20:04');
  });

  test('leads with the hour where the day stands above it', () => {
    renderRow(nowAt + 5 * 24 * 60 * minuteMs, { dayGiven: true });
    expect(screen.getByRole('time')).toHaveTextContent(/^20:04$/);
  });

  test('does not name a creator who is known', () => {
    renderRow(nowAt + 348_000, { creator: undefined });
    expect(screen.queryByText('Atelier Brume')).toBeNull();
    expect(screen.getByText('Edition of 45, €180')).toBeInTheDocument();
  });

  test('the product leads to its drop, and the facts stand beside it', () => {
    renderRow(nowAt + 348_000);
    expect(screen.getByRole('link', { name: 'Halo lamp, ivory' })).toHaveAttribute(
      'href',
      '/drops/1',
    );
    expect(screen.getByText('Edition of 45, €180')).toBeInTheDocument();
  });
});
