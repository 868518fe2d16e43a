export { Stat, type StatProps } from './stat.tsx';
export { StatGroup, type StatGroupProps } from './stat-group.tsx';
