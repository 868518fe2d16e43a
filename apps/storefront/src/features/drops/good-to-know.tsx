import { Icon, type IconName } from '@livedrops/ui/icon';
import { formatMoney } from '@livedrops/ui/price';
import { useId } from 'react';
import type { Drop } from '../../shared/api/wire.ts';
import styles from './good-to-know.module.css';

interface Fact {
  readonly icon: IconName;
  readonly title: string;
  readonly detail: string;
}

const minuteSeconds = 60;

function sayHold(seconds: number): string {
  const minutes = Math.round(seconds / minuteSeconds);
  if (seconds % minuteSeconds !== 0) return `${seconds} seconds`;
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

function factsOf({ price, stock_count, hold_seconds }: Drop): readonly Fact[] {
  const total = stock_count.toLocaleString('en-GB');
  return [
    {
      icon: 'receipt',
      title: `${formatMoney(price)} each, and nothing on top`,
      detail: 'What the button says is what your card pays',
    },
    {
      icon: 'hourglass',
      title: `Held for ${sayHold(hold_seconds)} while you pay`,
      detail: 'Ask once for as much time again, or let it go',
    },
    {
      icon: 'squares-four',
      title: `Your unit has a number, 1 to ${total}`,
      detail: 'Paying gives it the lowest one that is free',
    },
    {
      icon: 'shield-check',
      title: 'Charged once, or not at all',
      detail: 'Retrying is safe. If your hold ends, nothing is taken.',
    },
  ];
}

/** What a buyer asks before paying. */
export function GoodToKnow({
  drop,
  className,
}: {
  readonly drop: Drop;
  readonly className?: string | undefined;
}) {
  const headingId = useId();
  return (
    <section className={className} aria-labelledby={headingId}>
      <h2 id={headingId}>Good to know</h2>
      <ul className={styles.facts}>
        {factsOf(drop).map(({ icon, title, detail }) => (
          <li key={icon}>
            <Icon name={icon} className={styles.icon} />
            <p>
              <b>{title}</b>
              <span>{detail}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
