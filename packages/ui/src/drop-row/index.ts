export { DropRow, type DropRowProps } from './drop-row.tsx';
