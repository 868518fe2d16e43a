import type { ComponentPropsWithRef } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import styles from './bar-chart.module.css';

export interface Bar {
  readonly id: string;
  readonly value: number;
  /** `quiet` before what matters began, `running` for a span that is not over. */
  readonly look?: 'loud' | 'quiet' | 'running';
}

export interface BarChartTick {
  /** The bar it begins below, from 0. */
  readonly bar: number;
  readonly label: string;
}

export interface BarChartProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** What the chart shows, in one sentence with its figures: a screen reader hears this instead of the bars. */
  readonly label: string;
  readonly bars: readonly Bar[];
  readonly ticks?: readonly BarChartTick[];
  /** `drop` in the drop's own colour, `done` for what arrived, `ink` for the rest. */
  readonly tone?: 'drop' | 'done' | 'ink';
  /** More than this many cells are not drawn: each then stands for more than one. */
  readonly maxCells?: number;
  readonly height?: 'short' | 'tall';
}

/** How many each cell stands for, so that the tallest bar fits: 1, 2, 5, 10, 20, 50 … */
export function unitsPerCell(tallest: number, maxCells: number): number {
  let tens = 1;
  for (;;) {
    for (const step of [1, 2, 5]) if (tallest <= step * tens * maxCells) return step * tens;
    tens *= 10;
  }
}

/** Amounts that follow each other in time, built of cells as the edition is: one cell is one, while they fit. */
export function BarChart({
  label,
  bars,
  ticks = [],
  tone = 'drop',
  maxCells = 16,
  height = 'tall',
  className,
  style,
  ...rest
}: BarChartProps) {
  const tallest = Math.max(1, ...bars.map(({ value }) => value));
  const perCell = unitsPerCell(tallest, maxCells);
  const counts = { '--bars': bars.length, '--cells': Math.ceil(tallest / perCell) };
  return (
    // Time runs from left to right in every language here, as its figures do.
    <div
      {...rest}
      dir="ltr"
      className={joinClasses(styles.chart, className)}
      style={{ ...style, ...counts }}
      data-tone={tone}
      data-height={height}
    >
      <div role="img" aria-label={label} className={styles.bars}>
        {bars.map(({ id, value, look = 'loud' }) => (
          <div key={id} className={styles.bar} data-look={look}>
            {Array.from({ length: Math.ceil(value / perCell) }, (_, cell) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is only its place.
              <i key={cell} />
            ))}
          </div>
        ))}
      </div>
      {ticks.length > 0 && (
        <div className={styles.ticks} aria-hidden="true">
          {ticks.map(({ bar, label: text }) => (
            <span key={bar} style={{ gridColumnStart: bar + 1 }}>
              {text}
            </span>
          ))}
        </div>
      )}
      {perCell > 1 && (
        <p className={styles.note}>One cell is up to {perCell.toLocaleString('en-GB')}</p>
      )}
    </div>
  );
}
