import type { ReactNode } from 'react';

/** One column: its head, and what stands in each row's cell. */
export interface TableColumn<Row> {
  readonly id: string;
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  /** `end` for figures, so that their digits stand below each other; `center` for a single box or sign. */
  readonly align?: 'start' | 'center' | 'end';
  /** Its head becomes a button that asks for another order. */
  readonly sortable?: boolean;
}

/** Which column the rows are in the order of. */
export interface TableSort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** Which rows are chosen, by their keys. */
export interface TableSelection {
  readonly keys: ReadonlySet<string>;
  readonly onChange: (keys: ReadonlySet<string>) => void;
  /** What can be done with the chosen rows: one or two buttons. Without it no bar is shown. */
  readonly actions?: ReactNode;
}
