import type { ComponentPropsWithRef, ReactNode } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { formatClockSeconds, type Zoned } from '../timeline/index.ts';
import styles from './event-log.module.css';

export type EventTone = 'plain' | 'drop' | 'done' | 'live' | 'error';

export interface LoggedEvent {
  readonly id: string;
  /** Epoch ms, server time. */
  readonly at: number;
  readonly text: ReactNode;
  /** An order's number, a count: what can be looked for. */
  readonly fact?: ReactNode;
  readonly tone?: EventTone;
}

export interface EventLogProps extends Omit<ComponentPropsWithRef<'ol'>, 'children'>, Zoned {
  /** Newest first. Show some ten; the rest is behind a link. */
  readonly events: readonly LoggedEvent[];
}

/** What has just happened, line by line, newest first. Silent: what must be heard is announced by its owner. */
export function EventLog({ events, locale, timeZone, className, ...rest }: EventLogProps) {
  return (
    <ol {...rest} className={joinClasses(styles.log, className)}>
      {events.map(({ id, at, text, fact, tone = 'plain' }) => (
        <li key={id} data-tone={tone}>
          <time dateTime={new Date(at).toISOString()}>
            {formatClockSeconds(at, { locale, timeZone })}
          </time>{' '}
          <span className={styles.text}>{text}</span>{' '}
          {fact && <span className={styles.fact}>{fact}</span>}
        </li>
      ))}
    </ol>
  );
}
