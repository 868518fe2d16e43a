export { type Meter, MeterList, type MeterListProps } from './meter-list.tsx';
