export { UnitMark } from './unit-mark.tsx';
