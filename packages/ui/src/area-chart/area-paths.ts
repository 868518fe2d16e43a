/** How many were left and how many stood in checkouts at one instant. */
export interface StockPoint {
  /** Epoch ms, server time. */
  readonly at: number;
  readonly left: number;
  readonly held: number;
}

export interface ChartSpan {
  /** Epoch ms. */
  readonly startAt: number;
  readonly endAt: number;
  /** The edition: the top of the chart. */
  readonly total: number;
}

/** The drawing's own units; it is stretched over its place. */
export const canvas = { width: 800, height: 240 } as const;

export interface AreaPaths {
  /** Filled down to nothing left. */
  readonly area: string;
  /** Its upper edge. */
  readonly line: string;
  /** Between what is left and what is left or held. */
  readonly held: string;
  /** From the last point to where it would be gone, early and late; empty without a forecast. */
  readonly cone: string;
}

const clamp = (share: number) => Math.min(1, Math.max(0, share));
const round = (value: number) => Math.round(value * 10) / 10;

/** Turns instants into places: 0 at the span's start and at the full edition. */
export function placeOf({ startAt, endAt, total }: ChartSpan) {
  const length = Math.max(1, endAt - startAt);
  return {
    x: (at: number) => round(canvas.width * clamp((at - startAt) / length)),
    y: (units: number) => round(canvas.height * (1 - clamp(units / Math.max(1, total)))),
  };
}

const join = (points: readonly (readonly [number, number])[]) =>
  points.map(([x, y], place) => `${place === 0 ? 'M' : 'L'}${x} ${y}`).join('');

/** The paths of the chart, in the drawing's units. Without points they are empty. */
export function areaPaths(
  stock: readonly StockPoint[],
  span: ChartSpan,
  goneBetween?: readonly [earlyAt: number, lateAt: number],
): AreaPaths {
  const points = stock.toSorted((one, other) => one.at - other.at);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return { area: '', line: '', held: '', cone: '' };
  const { x, y } = placeOf(span);
  const lower = points.map(({ at, left }) => [x(at), y(left)] as const);
  const upper = points.map(({ at, left, held }) => [x(at), y(left + held)] as const);
  const line = join(lower);
  const tip = `M${x(last.at)} ${y(last.left)}`;
  return {
    area: `${line}L${x(last.at)} ${canvas.height}L${x(first.at)} ${canvas.height}Z`,
    line,
    held: `${join([...upper, ...lower.toReversed()])}Z`,
    cone: goneBetween
      ? `${tip}L${x(goneBetween[0])} ${canvas.height}L${x(goneBetween[1])} ${canvas.height}Z`
      : '',
  };
}

/** Whole numbers from the edition down to 0: quarters of it, halves, or the two ends. */
export function stepsOf(total: number): readonly number[] {
  const parts = [4, 2, 1].find((count) => total % count === 0) ?? 1;
  return Array.from({ length: parts + 1 }, (_, place) => total - (total / parts) * place);
}
