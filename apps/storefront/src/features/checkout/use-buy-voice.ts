import { useAnnouncer } from '@livedrops/ui/announcer';
import { type BuyAreaFacts, type BuyAreaState, describeBuyArea } from '@livedrops/ui/buy-area';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useClock, useNow } from '../../shared/clock/page-clock.ts';
import { endingMs } from './decide-buy-state.ts';

const opens = new Set(['upcoming', 'opening']);

/** What has its own words: a hold has others in its last minute. */
function momentOf(shown: BuyAreaState, nowAt: number): string {
  if (shown.kind !== 'reserved') return shown.kind;
  return shown.hold.expiresAt - nowAt <= endingMs ? 'ending' : 'reserved';
}

/** Says a change of the buy area, once; what the page's stock says itself is not said twice. */
export function useBuyVoice(
  shown: BuyAreaState,
  facts: Pick<BuyAreaFacts, 'price' | 'quantity' | 'item'>,
): void {
  const announcer = useAnnouncer();
  const clock = useClock();
  const moment = momentOf(shown, useNow());
  const before = useRef(moment);

  const say = useEffectEvent((from: string) => {
    if (shown.kind === 'soldout' || (shown.kind === 'live' && !opens.has(from))) return;
    const view = describeBuyArea(shown, { ...facts, nowAt: clock.now(), holdMs: 0 });
    if (!view.announce) return;
    if (view.announce.assertive) announcer.assertive(view.announce.text);
    else announcer.polite(view.announce.text, 'buy');
  });
  useEffect(() => {
    const from = before.current;
    before.current = moment;
    if (from !== moment) say(from);
  }, [moment]);
}
