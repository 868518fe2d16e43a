import type { ComponentPropsWithRef } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { describePace, type Pace } from './describe-pace.ts';
import styles from './pace-line.module.css';

export interface PaceLineProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** Units sold in each of the last minutes, the oldest first. */
  readonly soldByMinute: readonly number[];
  readonly left: number;
}

const width = 112;
const height = 36;
const top = 4;
const floor = 34;

function sparkline(counts: readonly number[]) {
  const highest = Math.max(...counts, 1);
  const points = counts.map((count, at) => {
    const x = (at / Math.max(1, counts.length - 1)) * width;
    const y = floor - 4 - (count / highest) * (floor - 4 - top);
    return `${Math.round(x)} ${Math.round(y)}`;
  });
  const line = `M${points.join(' L')}`;
  const [endX = 0, endY = 0] = (points.at(-1) ?? '').split(' ').map(Number);
  return { line, area: `${line} L${width} ${floor} L0 ${floor}Z`, endX, endY };
}

function sayMinutes({ minutesLeft }: Pace): string | null {
  if (!minutesLeft) return null;
  const { from, to } = minutesLeft;
  if (to <= 1) return 'At this pace about a minute remains.';
  return from === to
    ? `At this pace about ${to} minutes remain.`
    : `At this pace ${from} to ${to} minutes remain.`;
}

/** How fast units go. Its place stays empty until five are sold: fewer say nothing about a pace. */
export function PaceLine({ soldByMinute, left, className, ...rest }: PaceLineProps) {
  const pace = describePace(soldByMinute, left);
  const drawn = pace && sparkline(soldByMinute);
  return (
    <div
      {...rest}
      className={joinClasses(styles.pace, className)}
      data-empty={pace ? undefined : ''}
    >
      {pace && drawn && (
        <>
          <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
            <path className={styles.area} d={drawn.area} />
            <path className={styles.line} d={drawn.line} />
            <rect x={drawn.endX - 3} y={drawn.endY - 3} width="6" height="6" rx="1.5" />
          </svg>
          <p>
            <b>
              {pace.soldLastMinute === 0 ? 'None' : pace.soldLastMinute} sold in the last minute.
            </b>{' '}
            {sayMinutes(pace)}
          </p>
        </>
      )}
    </div>
  );
}
