import type { EventKind } from '@livedrops/core/ports/outbox';

/** What the live hub tells whoever counts. */
export interface LiveMetrics {
  /** Open streams, after each change. */
  clients(count: number): void;
  /** An event has been written to the last of `clients` streams, `ageMs` after it happened. */
  delivered(event: {
    readonly kind: EventKind;
    readonly ageMs: number;
    readonly clients: number;
  }): void;
  /** How a stream began. */
  opened(start: 'fresh' | 'resumed' | 'reset'): void;
  refused(reason: 'draining' | 'full' | 'too-many-streams'): void;
  /** A stream was cut because it left too many bytes untaken. */
  droppedSlow(): void;
}

export const noLiveMetrics: LiveMetrics = {
  clients() {},
  delivered() {},
  opened() {},
  refused() {},
  droppedSlow() {},
};
