import type { TableColumn, TableSelection } from './column.ts';
import { roles } from './roles.ts';
import { SelectCell } from './select-cell.tsx';
import styles from './table.module.css';

interface TableRowProps<Row> {
  readonly row: Row;
  readonly id: string;
  readonly name: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly selection: TableSelection | undefined;
}

/** One row; its first cell is its head. On a card each cell brings its column's head along. */
export function TableRow<Row>({ row, id, name, columns, selection }: TableRowProps<Row>) {
  const choose = (chosen: boolean) => {
    const keys = new Set(selection?.keys);
    if (chosen) keys.add(id);
    else keys.delete(id);
    selection?.onChange(keys);
  };
  const chosen = selection?.keys.has(id) ?? false;
  return (
    <tr {...roles.row} data-chosen={chosen ? '' : undefined}>
      {selection && (
        <td {...roles.cell} className={styles.choose}>
          <SelectCell label={`Choose ${name}`} chosen={chosen} onChange={choose} />
        </td>
      )}
      {columns.map(({ id: column, head, cell, align = 'start' }, place) => {
        const content = (
          <>
            <span className={styles.cardHead} aria-hidden="true">
              {head}
            </span>
            <span className={styles.value}>{cell(row)}</span>
          </>
        );
        return place === 0 ? (
          <th key={column} scope="row" {...roles.rowHead} data-align={align}>
            {content}
          </th>
        ) : (
          <td {...roles.cell} key={column} data-align={align}>
            {content}
          </td>
        );
      })}
    </tr>
  );
}
