export { GoneRow, type GoneRowProps } from './gone-row.tsx';
