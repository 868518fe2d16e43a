import type { Branded } from '../shared/ids.ts';

/** Makes identifiers. */
export interface Ids {
  /** A new UUIDv7, lower case: later ids sort after earlier ones. */
  next<Id extends Branded<string>>(): Id;
}
