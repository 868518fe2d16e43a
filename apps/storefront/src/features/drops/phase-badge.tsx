import { Chip } from '@livedrops/ui/chip';
import { LiveBadge } from '@livedrops/ui/live-badge';
import { formatMoment } from '@livedrops/ui/timeline';
import type { Drop } from '../../shared/api/wire.ts';
import { useNow } from '../../shared/clock/page-clock.ts';

const minuteMs = 60_000;

/** How a drop stands, in a word or two. */
export function PhaseBadge({ drop }: { readonly drop: Drop }) {
  const nowAt = useNow(minuteMs);
  switch (drop.phase) {
    case 'scheduled':
      return <Chip icon="clock">Opens {formatMoment(Date.parse(drop.start_time), nowAt)}</Chip>;
    case 'live':
      return <LiveBadge />;
    case 'sold_out':
      return drop.held > 0 ? (
        <Chip icon="hourglass">All held, may return</Chip>
      ) : (
        <Chip>Sold out</Chip>
      );
    case 'ended':
      return <Chip>Ended</Chip>;
    case 'cancelled':
      return <Chip>Cancelled</Chip>;
    default:
      return drop.phase satisfies never;
  }
}
