import styles from './area-chart.module.css';
import {
  areaPaths,
  type ChartSpan,
  canvas,
  placeOf,
  type StockPoint,
  stepsOf,
} from './area-paths.ts';

interface AreaDrawingProps {
  readonly label: string;
  readonly patternId: string;
  readonly points: readonly StockPoint[];
  readonly span: ChartSpan;
  readonly marks: readonly number[];
  readonly goneBetween: readonly [number, number] | undefined;
}

const hatchWidth = 6;

/** The drawing itself; it is stretched over its place, its lines are not. */
export function AreaDrawing({
  label,
  patternId,
  points,
  span,
  marks,
  goneBetween,
}: AreaDrawingProps) {
  const { area, line, held, cone } = areaPaths(points, span, goneBetween);
  const { x, y } = placeOf(span);
  const { width, height } = canvas;
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <defs>
        <pattern
          id={patternId}
          width={hatchWidth}
          height={hatchWidth}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className={styles.hatch} width={hatchWidth * 0.4} height={hatchWidth} />
        </pattern>
      </defs>
      <path
        className={styles.grid}
        d={stepsOf(span.total)
          .filter((step) => step > 0)
          .map((step) => `M0 ${y(step) + 0.5}H${width}`)
          .join('')}
      />
      <path className={styles.cone} d={cone} />
      <path className={styles.area} d={area} />
      <path d={held} style={{ fill: `url(#${patternId})` }} />
      <path className={styles.line} d={line} />
      <path className={styles.edge} d={cone} />
      <path className={styles.floor} d={`M0 ${height}H${width}`} />
      <path className={styles.mark} d={marks.map((at) => `M${x(at)} 0V${height}`).join('')} />
    </svg>
  );
}
