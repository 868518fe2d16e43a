/**
 * On a narrow place a row is laid out as a card, and some browsers then forget that it is a row. Said as roles, the table
 * stays one to those who hear it.
 */
export const roles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHead: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  cell: { role: 'cell' },
  /** What is wider than its place must be scrolled by keyboard as well. */
  scroller: (name: string) => ({ role: 'group', tabIndex: 0, 'aria-label': name }),
  /** A place that is only looked at. */
  unheard: { 'aria-hidden': true },
} as const;
