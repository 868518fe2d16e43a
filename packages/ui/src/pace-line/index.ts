export { describePace, type Pace } from './describe-pace.ts';
export { PaceLine, type PaceLineProps } from './pace-line.tsx';
