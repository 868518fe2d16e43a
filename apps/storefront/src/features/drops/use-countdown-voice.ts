import { useAnnouncer } from '@livedrops/ui/announcer';
import { crossedThreshold } from '@livedrops/ui/countdown';
import { useEffect } from 'react';
import type { Drop } from '../../shared/api/wire.ts';
import { useClock } from '../../shared/clock/page-clock.ts';
import { sayRemaining } from './say-remaining.ts';

/** What runs out in this phase, and when; null where no clock runs. */
function countdownOf({ phase, held, start_time, end_time }: Drop) {
  if (phase === 'scheduled') return { what: 'Opens in', targetAt: Date.parse(start_time) };
  if (phase === 'live' || (phase === 'sold_out' && held > 0)) {
    return { what: 'Ends in', targetAt: Date.parse(end_time) };
  }
  return null;
}

/** Says the time until the start and the end at 10, 5 and 1 minute and 10 seconds; never each second. */
export function useCountdownVoice(drop: Drop): void {
  const announcer = useAnnouncer();
  const clock = useClock();
  const countdown = countdownOf(drop);
  const what = countdown?.what;
  const targetAt = countdown?.targetAt;

  useEffect(() => {
    if (what === undefined || targetAt === undefined) return undefined;
    let leftMs = targetAt - clock.now();
    return clock.subscribe(() => {
      const nextMs = targetAt - clock.now();
      const crossed = crossedThreshold(leftMs, nextMs);
      leftMs = nextMs;
      const said = crossed === null ? null : sayRemaining(what, crossed);
      if (said !== null) announcer.polite(said, 'countdown');
    });
  }, [announcer, clock, what, targetAt]);
}
