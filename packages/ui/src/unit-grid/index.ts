export {
  cellsMax,
  columnsFor,
  layOutUnits,
  type UnitCounts,
  type UnitState,
} from './lay-out-units.ts';
export { UnitGrid, type UnitGridProps } from './unit-grid.tsx';
