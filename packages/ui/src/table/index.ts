export type { TableColumn, TableSelection, TableSort } from './column.ts';
export { Table, type TableProps } from './table.tsx';
