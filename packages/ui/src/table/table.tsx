import type { ComponentPropsWithRef, ReactNode } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { ChosenBar } from './chosen-bar.tsx';
import type { TableColumn, TableSelection, TableSort } from './column.ts';
import { roles } from './roles.ts';
import styles from './table.module.css';
import { TableHead } from './table-head.tsx';
import { TableRow } from './table-row.tsx';
import { WaitingRows } from './waiting-rows.tsx';

export interface TableProps<Row> extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** What the table lists; heard when it is entered. Shown too, unless a heading above says the same. */
  readonly caption: string;
  readonly captionHidden?: boolean;
  /** The first one names the row. */
  readonly columns: readonly [TableColumn<Row>, ...TableColumn<Row>[]];
  readonly rows: readonly Row[];
  /** The same row keeps its key in every order. */
  readonly rowKey: (row: Row) => string;
  /** Names a row for its checkbox: "order LD-7K2P". */
  readonly rowName?: (row: Row) => string;
  readonly sort?: TableSort;
  readonly onSortChange?: (sort: TableSort) => void;
  readonly selection?: TableSelection;
  /** Rows are on their way: how many places to keep. */
  readonly waiting?: number;
  /** It keeps to the window's height and scrolls inside; its heads stay in sight. For long lists on a desk. */
  readonly scrolls?: boolean;
  /** What a narrow place makes of it; cards where there are more than three columns. */
  readonly narrow?: 'cards' | 'rows';
  /** Stands in the rows' place when there are none: EmptyState or ErrorState. */
  readonly children?: ReactNode;
}

/** That many stand beside each other on the narrowest phone. */
const fewColumns = 3;

/** Rows of the same kind, compared column by column. On a narrow place each row of many columns becomes a card. */
export function Table<Row>({
  caption,
  captionHidden = false,
  columns,
  rows,
  rowKey,
  rowName = rowKey,
  sort,
  onSortChange,
  selection,
  waiting = 0,
  scrolls = false,
  narrow = columns.length > fewColumns ? 'cards' : 'rows',
  className,
  children,
  ...rest
}: TableProps<Row>) {
  const heads = { columns, sort, onSortChange, selection, keys: rows.map(rowKey) };
  return (
    <div
      {...rest}
      className={joinClasses(styles.root, className)}
      data-scrolls={scrolls ? '' : undefined}
    >
      <div className={styles.scroller} {...roles.scroller(caption)}>
        <table
          {...roles.table}
          className={joinClasses(styles.table, narrow === 'cards' && styles.cards)}
          aria-busy={waiting > 0 || undefined}
        >
          <caption data-hidden={captionHidden ? '' : undefined}>{caption}</caption>
          <TableHead {...heads} />
          <tbody {...roles.group}>
            {rows.map((row) => (
              <TableRow
                key={rowKey(row)}
                row={row}
                name={rowName(row)}
                id={rowKey(row)}
                columns={columns}
                selection={selection}
              />
            ))}
            <WaitingRows count={waiting} columns={columns} selectable={selection !== undefined} />
          </tbody>
        </table>
      </div>
      {selection?.actions && rows.length > 0 && <ChosenBar {...selection} />}
      {rows.length === 0 && waiting === 0 && children}
    </div>
  );
}
