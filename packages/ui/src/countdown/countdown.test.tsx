import { render, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { manualTicker } from '../testing/manual-ticker.ts';
import { Countdown, crossedThreshold, formatRemaining, spellRemaining } from './index.ts';

describeConformance(<Countdown remaining={{ remainingMs: 1000 }} />);

const startAt = Date.UTC(2026, 10, 22, 20, 4, 12);

describe('formatRemaining', () => {
  test.each([
    [348_000, '5:48'],
    [1_548_000, '25:48'],
    [3_723_000, '1:02:03'],
    [59_001, '1:00'],
    [1, '0:01'],
    [0, '0:00'],
    [-5000, '0:00'],
    [90_000_000, '25:00:00'],
  ])('%i ms read %s', (remainingMs, text) => {
    expect(formatRemaining(remainingMs)).toBe(text);
  });
});

test('the digits are spelled out for screen readers', () => {
  expect(spellRemaining(3_723_000)).toBe('1 hour 2 minutes 3 seconds');
  expect(spellRemaining(60_000)).toBe('1 minute');
  expect(spellRemaining(0)).toBe('0 seconds');
});

describe('crossedThreshold', () => {
  test.each([
    [601_000, 600_000, 600_000],
    [300_500, 299_500, 300_000],
    [61_000, 60_000, 60_000],
    [11_000, 10_000, 10_000],
    [1000, 0, 0],
  ])('from %i to %i ms it is %i', (before, after, threshold) => {
    expect(crossedThreshold(before, after)).toBe(threshold);
  });

  test('between two thresholds there is none', () => {
    expect(crossedThreshold(599_000, 598_000)).toBeNull();
    expect(crossedThreshold(60_000, 59_000)).toBeNull();
    expect(crossedThreshold(0, 0)).toBeNull();
  });

  test('after a gap it is only the latest one', () => {
    expect(crossedThreshold(700_000, 42_000)).toBe(60_000);
    expect(crossedThreshold(700_000, 0)).toBe(0);
  });

  test('time that is given back crosses nothing', () => {
    expect(crossedThreshold(45_000, 345_000)).toBeNull();
  });
});

describe('Countdown', () => {
  test('shows what is left and says it in words', () => {
    const ticker = manualTicker(startAt);
    render(<Countdown remaining={{ targetAt: startAt + 348_000, ticker }} label="Opens in" />);
    const timer = screen.getByRole('timer', { name: 'Opens in: 5 minutes 48 seconds' });
    expect(timer).toHaveTextContent('5:48');
    ticker.advance(1000);
    expect(timer).toHaveTextContent('5:47');
  });

  test('keeps the room of its first text when a digit goes', () => {
    const ticker = manualTicker(startAt);
    render(<Countdown remaining={{ targetAt: startAt + 600_000, ticker }} />);
    const timer = screen.getByRole('timer');
    expect(timer).toHaveAttribute('data-shape', '00:00');
    ticker.advance(1000);
    expect(timer).toHaveTextContent('9:59');
    expect(timer).toHaveAttribute('data-shape', '00:00');
  });

  test('tells each threshold once, and stops at zero', () => {
    const ticker = manualTicker(startAt);
    const onThreshold = vi.fn();
    render(
      <Countdown remaining={{ targetAt: startAt + 61_000, ticker }} onThreshold={onThreshold} />,
    );
    for (let second = 0; second < 63; second += 1) ticker.advance(1000);
    expect(onThreshold.mock.calls).toEqual([[60_000], [10_000], [0]]);
    expect(screen.getByRole('timer')).toHaveTextContent('0:00');
  });

  test('can be driven without a clock', () => {
    const { rerender } = render(<Countdown remaining={{ remainingMs: 45_000 }} />);
    rerender(<Countdown remaining={{ remainingMs: 44_000 }} />);
    expect(screen.getByRole('timer')).toHaveTextContent('0:44');
  });
});
