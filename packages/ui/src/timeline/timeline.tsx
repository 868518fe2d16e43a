import type { ComponentPropsWithRef } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { formatClock, formatClockSeconds, formatOtherDay, type Zoned } from './format-instant.ts';
import styles from './timeline.module.css';

/** `now` is where the order stands, `next` has not happened yet. */
export type TimelineTone = 'past' | 'done' | 'error' | 'now' | 'next';

export interface TimelineEntry {
  readonly id: string;
  /** Epoch ms. */
  readonly at: number;
  readonly title: string;
  readonly detail?: string | undefined;
  readonly tone: TimelineTone;
}

export interface TimelineProps extends Omit<ComponentPropsWithRef<'ol'>, 'children'>, Zoned {
  readonly entries: readonly TimelineEntry[];
  /** Today for the reader, epoch ms: other days are named. */
  readonly nowAt: number;
  /** `seconds` for what happened to an order, `clock` for a plan. */
  readonly precision?: 'seconds' | 'clock';
}

/** What happened, and what comes next, in order. */
export function Timeline({
  entries,
  nowAt,
  precision = 'seconds',
  locale,
  timeZone,
  className,
  ...rest
}: TimelineProps) {
  const zoned = { locale, timeZone };
  return (
    <ol {...rest} className={joinClasses(styles.timeline, className)} data-precision={precision}>
      {entries.map(({ id, at, title, detail, tone }) => {
        return (
          <li key={id} data-tone={tone} {...(tone === 'now' ? { 'aria-current': 'step' } : {})}>
            <time dateTime={new Date(at).toISOString()}>
              {precision === 'clock' || tone === 'next' ? (
                (formatOtherDay(at, nowAt, zoned) ?? formatClock(at, zoned))
              ) : (
                <Seconds at={at} nowAt={nowAt} zoned={zoned} />
              )}
            </time>
            <div className={styles.words}>
              <b>{title}</b>
              {detail && <span>{detail}</span>}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

interface SecondsProps {
  readonly at: number;
  readonly nowAt: number;
  readonly zoned: Zoned;
}

function Seconds({ at, nowAt, zoned }: SecondsProps) {
  const day = formatOtherDay(at, nowAt, zoned);
  return (
    <>
      {formatClockSeconds(at, zoned)}
      {day && <small>{day}</small>}
    </>
  );
}
