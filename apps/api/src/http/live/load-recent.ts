import type { Clock } from '@livedrops/core/ports/clock';
import type { Outbox } from '@livedrops/core/ports/outbox';
import { LiveFrame } from './live-frame.ts';
import type { LiveLimits } from './live-limits.ts';
import type { RecentEvents } from './recent-events.ts';

const loadBatch = 1000;

/** Fills the memory of a hub that starts with what its streams may have missed, and says up to which seq. */
export function loadRecent(
  recent: RecentEvents,
  {
    outbox,
    clock,
  }: {
    readonly outbox: Pick<Outbox, 'readAfter' | 'headSeq' | 'seqBefore'>;
    readonly clock: Clock;
  },
  limits: LiveLimits,
): number {
  let seq = Math.max(
    outbox.seqBefore(clock.now() - limits.replayWindowMs),
    outbox.headSeq() - limits.loadedEventsMax,
  );
  recent.forgetThrough(seq);
  for (;;) {
    const events = outbox.readAfter(seq, loadBatch);
    for (const event of events) recent.add(new LiveFrame(event));
    seq = events.at(-1)?.seq ?? seq;
    if (events.length < loadBatch) return seq;
  }
}
