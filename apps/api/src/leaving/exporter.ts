import type { UserId } from '@livedrops/core/shared/ids';

/** A place that keeps something of people, and can show one of them what. */
export interface Exporter {
  /** The name in the export. */
  readonly section: string;
  /** In wire form, page by page: between two pages others are served. Nothing of other people, no secrets. */
  readonly pages: (userId: UserId) => AsyncIterable<readonly object[]>;
}
