import { Icon } from '../icon/index.ts';
import type { TableColumn, TableSelection, TableSort } from './column.ts';
import { roles } from './roles.ts';
import { SelectCell } from './select-cell.tsx';
import styles from './table.module.css';

interface TableHeadProps<Row> {
  readonly columns: readonly TableColumn<Row>[];
  readonly sort: TableSort | undefined;
  readonly onSortChange: ((sort: TableSort) => void) | undefined;
  readonly selection: TableSelection | undefined;
  readonly keys: readonly string[];
}

const other = { ascending: 'descending', descending: 'ascending' } as const;
const signs = { ascending: 'caret-up', descending: 'caret-down', none: 'caret-up-down' } as const;

/** The heads, some of which set the order of the rows. */
export function TableHead<Row>({
  columns,
  sort,
  onSortChange,
  selection,
  keys,
}: TableHeadProps<Row>) {
  return (
    <thead {...roles.group}>
      <tr {...roles.row}>
        {selection && (
          <th scope="col" {...roles.columnHead} className={styles.choose}>
            <SelectCell
              label="Choose all rows"
              chosen={keys.length > 0 && keys.every((key) => selection.keys.has(key))}
              some={keys.some((key) => selection.keys.has(key))}
              onChange={(all) => selection.onChange(new Set(all ? keys : []))}
            />
          </th>
        )}
        {columns.map(({ id, head, align = 'start', sortable = false }) => {
          const direction = sort?.column === id ? sort.direction : 'none';
          return (
            <th
              key={id}
              scope="col"
              {...roles.columnHead}
              data-align={align}
              {...(sortable ? { 'aria-sort': direction } : {})}
            >
              {sortable ? (
                <button
                  type="button"
                  className={styles.sort}
                  onClick={() =>
                    onSortChange?.({
                      column: id,
                      direction: direction === 'none' ? 'ascending' : other[direction],
                    })
                  }
                >
                  {head}
                  <Icon name={signs[direction]} />
                </button>
              ) : (
                head
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
