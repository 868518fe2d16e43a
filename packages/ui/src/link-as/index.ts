export type { LinkAs } from './link-as.ts';
