import { formatRemaining } from '@livedrops/ui/countdown';
import { type Meter, MeterList } from '@livedrops/ui/meter-list';
import { formatOtherDay } from '@livedrops/ui/timeline';
import type { Drop } from '../../../shared/api/wire.ts';
import { paths } from '../../../shared/paths.ts';
import { hueStyle } from '../../../shared/theme/hue-style.ts';
import styles from './past-drops.module.css';
import { soldOutInMs, usualTime } from './usual-time.ts';

interface PastDropsProps {
  /** The latest first. */
  readonly drops: readonly Drop[];
  readonly hue: number;
  readonly nowAt: number;
}

/** The drops that are over: how fast each one went, and how fast they usually go. */
export function PastDrops({ drops, hue, nowAt }: PastDropsProps) {
  const usual = usualTime(drops);
  const longestMs = Math.max(1, ...drops.map((drop) => soldOutInMs(drop) ?? 0));
  return (
    <div style={hueStyle(hue)}>
      {usual && (
        <p className={styles.usual}>
          <b>{formatRemaining(usual.ms)}</b>{' '}
          <span>
            <strong>is the usual time to sell out</strong> Middle of the last {usual.of} that sold
            out
          </span>
        </p>
      )}
      <MeterList
        className={styles.list}
        layout="wide"
        max={longestMs}
        meters={drops.map((drop) => toMeter(drop, { longestMs, nowAt }))}
      />
    </div>
  );
}

interface Scale {
  readonly longestMs: number;
  readonly nowAt: number;
}

function toMeter(drop: Drop, { longestMs, nowAt }: Scale): Meter {
  const inMs = soldOutInMs(drop);
  const day = formatOtherDay(Date.parse(drop.start_time), nowAt) ?? 'Today';
  const line = {
    id: drop.drop_id,
    label: (
      <a className={styles.link} href={paths.drop(drop.drop_id)}>
        {drop.product.title}
      </a>
    ),
    detail: `${day}, edition of ${figures(drop.stock_count)}`,
  };
  return inMs === null
    ? {
        ...line,
        value: longestMs,
        figure: figures(drop.sold),
        words: 'sold by the end',
        tone: 'quiet',
      }
    : { ...line, value: inMs, figure: formatRemaining(inMs), words: 'sold out', tone: 'drop' };
}

const figures = (count: number) => count.toLocaleString('en-GB');
