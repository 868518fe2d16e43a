export { EditionCell } from './edition-cell.tsx';
export { EditionStamp, type EditionStampProps } from './edition-stamp.tsx';
export { formatUnitNumber, formatUnitNumbers } from './format-unit-numbers.ts';
