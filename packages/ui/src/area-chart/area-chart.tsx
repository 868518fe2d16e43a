import { type ComponentPropsWithRef, type ReactNode, useId } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import styles from './area-chart.module.css';
import { AreaDrawing } from './area-drawing.tsx';
import { canvas, placeOf, type StockPoint, stepsOf } from './area-paths.ts';

export interface AreaChartTick {
  /** Epoch ms. */
  readonly at: number;
  readonly label: string;
  /** A line over the whole height: the drop opens here. */
  readonly marked?: boolean;
}

export interface AreaChartProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** What the chart shows, in one sentence with its figures: a screen reader hears this instead of the drawing. */
  readonly label: string;
  readonly points: readonly StockPoint[];
  /** Epoch ms: where the time axis begins and ends. */
  readonly startAt: number;
  readonly endAt: number;
  /** Units of the edition: the top of the chart. */
  readonly total: number;
  readonly ticks?: readonly AreaChartTick[];
  /** Epoch ms: gone at the earliest and at the latest, at the present pace. */
  readonly goneBetween?: readonly [earlyAt: number, lateAt: number];
  /** A line or two in the empty part of the chart, where it ends now. */
  readonly children?: ReactNode;
  readonly locale?: string | undefined;
}

/** How a stock fell over time: what is left, what stands in checkouts above it, and when it would be gone. */
export function AreaChart({
  label,
  points,
  startAt,
  endAt,
  total,
  ticks = [],
  goneBetween,
  children,
  locale = 'en-GB',
  className,
  ...rest
}: AreaChartProps) {
  const patternId = useId();
  const span = { startAt, endAt, total };
  const { x, y } = placeOf(span);
  const shareOf = (at: number) => `${(100 * x(at)) / canvas.width}%`;
  const lastAt = points.reduce((latest, { at }) => Math.max(latest, at), startAt);
  return (
    // Time runs from left to right in every language here, as its figures do.
    <div {...rest} dir="ltr" className={joinClasses(styles.chart, className)}>
      <div className={styles.levels} aria-hidden="true">
        {stepsOf(total).map((step) => (
          <span key={step} style={{ insetBlockStart: `${(100 * y(step)) / canvas.height}%` }}>
            {step.toLocaleString(locale)}
          </span>
        ))}
      </div>
      <div className={styles.plot}>
        <AreaDrawing
          label={label}
          patternId={patternId}
          points={points}
          span={span}
          marks={ticks.filter(({ marked }) => marked).map(({ at }) => at)}
          goneBetween={goneBetween}
        />
        {children && (
          <div className={styles.note} style={{ insetInlineStart: shareOf(lastAt) }}>
            {children}
          </div>
        )}
      </div>
      <div className={styles.ticks} aria-hidden="true">
        {ticks.map(({ at, label: text }) => (
          <span key={at} style={{ insetInlineStart: shareOf(at) }}>
            {text}
          </span>
        ))}
      </div>
    </div>
  );
}
