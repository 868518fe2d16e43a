import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { stoppedTicker } from '../countdown/index.ts';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { manualTicker } from '../testing/manual-ticker.ts';
import { HoldCard, HoldLink } from './index.ts';

const nowAt = Date.UTC(2026, 10, 22, 20, 4, 12);
const hold = { expiresAt: nowAt + 62_000, durationMs: 300_000 };

describeConformance(
  <HoldCard hold={hold} ticker={stoppedTicker(nowAt)} title="One is yours" detail="Mixed set" />,
);
describeConformance(
  <HoldLink
    href="/drops/1"
    picture={null}
    hue={158}
    item="Night Bus EP"
    expiresAt={nowAt}
    ticker={stoppedTicker(nowAt)}
  />,
);

describe('HoldCard', () => {
  test('turns to its last-minute words by itself, and no second time', () => {
    const ticker = manualTicker(nowAt);
    render(
      <HoldCard
        hold={hold}
        ticker={ticker}
        title="One is yours"
        detail="Mixed set"
        ending={{ title: 'Still need it?', detail: 'We can add five minutes, once' }}
      />,
    );
    expect(screen.getByText('One is yours')).toBeInTheDocument();
    ticker.advance(2000);
    expect(screen.getByText('Still need it?')).toBeInTheDocument();
    expect(screen.getByRole('timer', { name: 'Held for: 1 minute' })).toBeInTheDocument();
  });

  test('an extended hold is calm again', () => {
    const ticker = manualTicker(nowAt + 30_000);
    const ending = { title: 'Still need it?', detail: 'Once' };
    const shared = { ticker, title: 'One is yours', detail: 'Mixed set', ending };
    const { rerender } = render(<HoldCard {...shared} hold={hold} />);
    rerender(<HoldCard {...shared} hold={{ ...hold, expiresAt: hold.expiresAt + 300_000 }} />);
    expect(screen.getByText('One is yours')).toBeInTheDocument();
  });

  test('the track never overflows after an extension', () => {
    const ticker = manualTicker(nowAt);
    const { container } = render(
      <HoldCard
        hold={{ expiresAt: nowAt + 590_000, durationMs: 300_000 }}
        ticker={ticker}
        title="One is yours"
        detail="Mixed set"
      />,
    );
    expect(container.querySelector('i')?.style.getPropertyValue('--hold-share')).toBe('1');
  });
});

test('the link back to a hold names the product and the time', () => {
  render(
    <HoldLink
      href="/drops/1"
      picture={null}
      hue={158}
      item="Night Bus EP"
      expiresAt={nowAt + 221_000}
      ticker={manualTicker(nowAt)}
    />,
  );
  const link = screen.getByRole('link', { name: /Your unit is held.*Night Bus EP/ });
  expect(link).toHaveAttribute('href', '/drops/1');
  expect(link).toHaveTextContent('3:41');
});
