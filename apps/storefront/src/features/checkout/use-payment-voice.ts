import { useAnnouncer } from '@livedrops/ui/announcer';
import { useEffect, useEffectEvent } from 'react';
import type { PaymentNews } from './describe-payment.ts';
import type { PaymentAttempt } from './purchase.ts';

/** A request that failed is known to this sheet alone; every other outcome the buy area below says aloud. */
const saidHere = new Set<PaymentAttempt['phase']>(['never-arrived', 'refused']);

/** Says what became of a payment where nobody else does, so that nothing is said twice. */
export function usePaymentVoice(attempt: PaymentAttempt | null, news: PaymentNews | null): void {
  const announcer = useAnnouncer();
  const phase = attempt?.phase;
  const say = useEffectEvent(() => {
    if (news) announcer.assertive(`${news.title}. ${news.detail}`);
  });
  useEffect(() => {
    if (phase && saidHere.has(phase)) say();
  }, [phase]);
}
