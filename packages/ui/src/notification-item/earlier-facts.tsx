import { formatClock, formatOtherDay, type Zoned } from '../timeline/index.ts';
import styles from './notification-item.module.css';
import { type NotificationFact, sayNotification } from './say-notification.ts';

export interface EarlierFact {
  readonly id: string;
  /** Epoch ms, server time. */
  readonly at: number;
  readonly fact: NotificationFact;
}

interface EarlierFactsProps extends Zoned {
  readonly id: string;
  readonly hidden: boolean;
  readonly facts: readonly EarlierFact[];
  readonly nowAt: number;
}

/** What was told of the same drop before. */
export function EarlierFacts({ id, hidden, facts, nowAt, ...zoned }: EarlierFactsProps) {
  return (
    <ol id={id} hidden={hidden} className={styles.earlier}>
      {facts.map((earlier) => (
        <li key={earlier.id}>
          <time dateTime={new Date(earlier.at).toISOString()}>
            {formatOtherDay(earlier.at, nowAt, zoned) ?? formatClock(earlier.at, zoned)}
          </time>{' '}
          <span>{sayNotification(earlier.fact, { nowAt, ...zoned })}</span>
        </li>
      ))}
    </ol>
  );
}
