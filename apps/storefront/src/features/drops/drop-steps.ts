import { formatRemaining } from '@livedrops/ui/countdown';
import type { TimelineEntry } from '@livedrops/ui/timeline';
import type { Drop } from '../../shared/api/wire.ts';

const at = (instant: string) => Date.parse(instant);

function sayEdition({ stock_count, variants }: Drop): string {
  const edition = `Edition of ${stock_count.toLocaleString('en-GB')}`;
  return variants.length > 1 ? `${edition} in ${variants.length} variants` : edition;
}

function opening({ phase, start_time, per_customer_limit }: Drop): TimelineEntry {
  const step = {
    id: 'opens',
    at: at(start_time),
    detail: `First come, first served. ${per_customer_limit} per person.`,
  };
  if (phase === 'scheduled') return { ...step, title: 'Opens to everyone', tone: 'next' };
  if (phase === 'live') return { ...step, title: 'Open to everyone, now', tone: 'now' };
  return { ...step, title: 'Opened to everyone', tone: 'past' };
}

function sellingOut({ phase, start_time, sold_out_time, held }: Drop): TimelineEntry | null {
  if (sold_out_time === null) return null;
  const isHeld = held > 0 && phase === 'sold_out';
  return {
    id: 'sold-out',
    at: at(sold_out_time),
    title: isHeld ? 'All held' : 'Sold out',
    detail: isHeld
      ? 'Units in checkouts may return'
      : `In ${formatRemaining(Math.max(0, at(sold_out_time) - at(start_time)))}`,
    tone: phase === 'sold_out' ? 'now' : 'past',
  };
}

function ending({ phase, end_time, held }: Drop): TimelineEntry {
  const detail = 'Units held then can still be paid';
  const step = { id: 'ends', at: at(end_time) };
  if (phase !== 'ended') return { ...step, title: 'Ends', detail, tone: 'next' };
  return { ...step, title: 'Ended', detail: held > 0 ? detail : undefined, tone: 'past' };
}

/** The rules of a drop in the order of their moments. A drop that was called off has none left. */
export function dropSteps(drop: Drop): readonly TimelineEntry[] {
  const announced: TimelineEntry = {
    id: 'announced',
    at: at(drop.created_at),
    title: 'Announced',
    detail: sayEdition(drop),
    tone: drop.phase === 'scheduled' ? 'now' : 'past',
  };
  if (drop.phase === 'cancelled') return [];
  const steps = [announced, opening(drop), sellingOut(drop), ending(drop)];
  return steps.filter((step) => step !== null);
}
