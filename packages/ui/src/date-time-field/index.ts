export { DateTimeField, type DateTimeFieldProps } from './date-time-field.tsx';
export type { DateTimeWords } from './date-time-words.ts';
export {
  type ResolvedTime,
  resolveLocalTime,
  type WallTime,
  wallTimeAt,
} from './resolve-local-time.ts';
export type { ZonedTime } from './use-wall-draft.ts';
