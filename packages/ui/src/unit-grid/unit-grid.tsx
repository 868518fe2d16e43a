import { type ComponentPropsWithRef, type CSSProperties, memo, useMemo } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { columnsFor, layOutUnits, type UnitCounts, type UnitState } from './lay-out-units.ts';
import { sayUnits } from './say-units.ts';
import styles from './unit-grid.module.css';

export interface UnitGridProps
  extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'role'>,
    UnitCounts {
  /** One sentence with the same facts; made from the numbers when left out. */
  readonly label?: string;
  /** `page` has wider gaps, `card` smaller ones and fewer columns. */
  readonly size?: 'page' | 'card' | 'compact';
  /** `field` when it stands on the drop's own colour. */
  readonly on?: 'canvas' | 'field';
  readonly columns?: number;
  readonly locale?: string | undefined;
}

const Cell = memo(function Cell({ state }: { readonly state: UnitState }) {
  return <i data-unit={state} />;
});

/** A small card shows its cells large, until so many of them would make it taller than its neighbours. */
function columnsMaxOf(size: UnitGridProps['size'], cells: number): number {
  return size === 'compact' && cells <= 125 ? 25 : 40;
}

/** The stock as it is: one cell is one real unit (from 241 units on, a square is several and says so). */
export function UnitGrid({
  total,
  left,
  held,
  mineHeld,
  mine,
  label,
  size = 'page',
  on = 'canvas',
  columns,
  locale,
  className,
  style,
  ...rest
}: UnitGridProps) {
  const mineKey = mine?.join(' ') ?? '';
  const { cells, unitsPerCell } = useMemo(
    () =>
      layOutUnits({
        total,
        left,
        held,
        mineHeld,
        mine: mineKey === '' ? [] : mineKey.split(' ').map(Number),
      }),
    [total, left, held, mineHeld, mineKey],
  );
  const columnCount = columns ?? columnsFor(cells.length, columnsMaxOf(size, cells.length));
  const said = sayUnits({ total, left, held, mineHeld, mine }, unitsPerCell, locale);
  return (
    <div
      {...rest}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn in cells, there is no file
      role="img"
      aria-label={label ?? said.sentence}
      className={joinClasses(styles.grid, className)}
      data-size={size}
      data-on={on}
      data-dense={columnCount > 32 ? '' : undefined}
      style={{ ...style, '--unit-columns': columnCount } as CSSProperties}
    >
      {cells.map((state, at) => (
        // A cell is its place: the tenth cell stays the tenth cell whatever it shows.
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity
        <Cell key={at} state={state} />
      ))}
      {said.scale && <small className={styles.scale}>{said.scale}</small>}
    </div>
  );
}
