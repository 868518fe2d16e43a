import { Button } from '@livedrops/ui/button';
import { formatRemaining } from '@livedrops/ui/countdown';
import { HoldCard, holdEndingMs } from '@livedrops/ui/hold-card';
import { formatClockSeconds } from '@livedrops/ui/timeline';
import { useRef } from 'react';
import type { Order } from '../../shared/api/wire.ts';
import { useClock, useNow } from '../../shared/clock/page-clock.ts';
import { holdLengthMs } from './own-order.ts';
import { sayHeld, sayMoreTime } from './say-held.ts';
import { useExtendHold } from './use-extend-hold.ts';

/** The running hold; in its last minute it offers more time, once. */
export function RunningHold({ order }: { readonly order: Order }) {
  const clock = useClock();
  const nowAt = useNow();
  const { isExtending, extend } = useExtendHold(order.order_id);
  const card = useRef<HTMLDivElement>(null);
  const addTime = async () => {
    // Its button goes with the offer. Not to the pay button: a second press would pay.
    if (await extend()) card.current?.focus();
  };
  const expiresAt = Date.parse(order.hold_expires_at);
  const durationMs = holdLengthMs(order);
  const leftMs = expiresAt - nowAt;
  const mayExtend = order.can_extend && leftMs <= holdEndingMs && leftMs > 0;
  return (
    <HoldCard
      ref={card}
      tabIndex={-1}
      size="sheet"
      hold={{ expiresAt, durationMs }}
      ticker={clock}
      title={sayHeld(order.quantity)}
      detail={`Held until ${formatClockSeconds(expiresAt)}`}
      ending={sayMoreTime(order, leftMs)}
      {...(mayExtend && {
        actions: (
          <Button tone="ink" busy={isExtending} onClick={() => void addTime()}>
            Add {formatRemaining(durationMs)}
          </Button>
        ),
      })}
    />
  );
}
