import { Skeleton } from '../skeleton/index.ts';
import type { TableColumn } from './column.ts';
import { roles } from './roles.ts';
import styles from './table.module.css';

interface WaitingRowsProps<Row> {
  readonly count: number;
  readonly columns: readonly TableColumn<Row>[];
  readonly selectable: boolean;
}

/** The places of rows that are on their way. */
export function WaitingRows<Row>({ count, columns, selectable }: WaitingRowsProps<Row>) {
  return Array.from({ length: count }, (_, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: places have nothing else, and never change their order.
    <tr {...roles.row} key={place} className={styles.waiting} {...roles.unheard}>
      {selectable && <td {...roles.unheard} className={styles.choose} />}
      {columns.map(({ id, align = 'start' }) => (
        <td key={id} data-align={align}>
          <Skeleton className={styles.place} />
        </td>
      ))}
    </tr>
  ));
}
