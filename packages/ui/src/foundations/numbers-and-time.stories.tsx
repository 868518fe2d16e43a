import { useState } from 'react';
import preview from '../../../../.storybook/preview.tsx';
import { Button } from '../button/index.ts';
import { Countdown, formatRemaining, spellRemaining } from '../countdown/index.ts';
import { formatMoney, type Money } from '../price/index.ts';
import styles from './foundations.module.css';
import numberStyles from './numbers.module.css';
import { FoundationPage, FoundationSection, FoundationTable } from './page.tsx';
import { TokenRows } from './token-rows.tsx';

const meta = preview.meta({ title: 'Foundations/Numbers and time', tags: ['!autodocs'] });

const sums: readonly (readonly [Money, string])[] = [
  [{ amount: 6800, currency: 'EUR' }, 'en-GB'],
  [{ amount: 6850, currency: 'EUR' }, 'de-DE'],
  [{ amount: 6800, currency: 'JPY' }, 'en-GB'],
  [{ amount: 1_234_567, currency: 'BHD' }, 'ar-EG'],
  [{ amount: 0, currency: 'USD' }, 'en-US'],
];

const spans = [42_000, 348_000, 3_723_000];

/** Ten minutes and one second, to be pushed over the edge where a figure is lost. */
function Shrinking() {
  const [remainingMs, setRemainingMs] = useState(601_000);
  return (
    <div className={numberStyles.stage}>
      <Countdown remaining={{ remainingMs }} size="hero" label="Opens in" />
      <Button onClick={() => setRemainingMs((ms) => Math.max(0, ms - 1000))}>One second on</Button>
    </div>
  );
}

const showFigure = (fontSize: string) => (
  <span className={numberStyles.figure} style={{ fontSize }}>
    41
  </span>
);

function NumbersAndTime() {
  return (
    <FoundationPage
      title="Numbers and time"
      lead="Numbers are the news here. They are narrow, heavy and all of one width; they change in place and never push what stands beside them."
    >
      <FoundationSection
        title="A number keeps its room"
        lead="From 10:01 to 9:59 a figure is lost. Its place is not."
      >
        <Shrinking />
      </FoundationSection>
      <FoundationSection title="Sizes of numbers">
        <TokenRows group="number" show={showFigure} />
      </FoundationSection>
      <FoundationSection
        title="Time"
        lead="Absolute and relative together: “Opens at 20:00, in 5:48”. The clock is the server’s, corrected on each beat; hours are not turned into days, a date says that better."
      >
        <FoundationTable label="Spans of time" head={['Left', 'Shown', 'Read aloud']}>
          {spans.map((ms) => (
            <tr key={ms}>
              <td>{ms / 1000} s</td>
              <td>{formatRemaining(ms)}</td>
              <td>{spellRemaining(ms)}</td>
            </tr>
          ))}
        </FoundationTable>
        <p className={styles.lead}>
          In code an instant is a number of milliseconds named <code>…At</code>, a span ends in{' '}
          <code>…Ms</code>. A countdown is spoken at 10, 5 and 1 minute, at 10 seconds and at the
          end; never each second.
        </p>
      </FoundationSection>
      <FoundationSection
        title="Money"
        lead="Whole minor units and a currency, written by the reader’s locale. A price drops an empty fraction, a receipt keeps it. Sums are never put together from pieces of text."
      >
        <FoundationTable label="Sums of money" head={['Kept as', 'Locale', 'Price', 'Receipt']}>
          {sums.map(([money, locale]) => (
            <tr key={money.currency + locale}>
              <td>
                {money.amount} {money.currency}
              </td>
              <td>{locale}</td>
              <td>{formatMoney(money, { locale })}</td>
              <td>{formatMoney(money, { locale, display: 'full' })}</td>
            </tr>
          ))}
        </FoundationTable>
      </FoundationSection>
    </FoundationPage>
  );
}

export const Playground = meta.story({ render: () => <NumbersAndTime /> });

export const Dark = meta.story({ render: () => <NumbersAndTime />, globals: { theme: 'dark' } });
