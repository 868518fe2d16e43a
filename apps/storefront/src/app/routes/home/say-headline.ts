import type { Zoned } from '@livedrops/ui/timeline';
import { formatClock, formatOtherDay } from '@livedrops/ui/timeline';

export interface HeadlineFacts extends Zoned {
  readonly liveCount: number;
  /** Starts of what is coming up, epoch ms, the next first. */
  readonly startsAt: readonly number[];
  readonly nowAt: number;
}

export interface Headline {
  /** What is live; null when nothing is. */
  readonly now: string | null;
  /** What comes; null when nothing is announced. */
  readonly next: string | null;
}

const words = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
const eveningFromHour = 17;

const count = (value: number) => words[value] ?? String(value);

function hourOf(at: number, { locale = 'en-GB', timeZone }: Zoned): number {
  const options = { hour: '2-digit', hourCycle: 'h23', ...(timeZone ? { timeZone } : {}) } as const;
  return Number(new Intl.DateTimeFormat(locale, options).format(at));
}

function sayNext({ startsAt, nowAt, ...zoned }: HeadlineFacts): string | null {
  const today = startsAt.filter((at) => formatOtherDay(at, nowAt, zoned) === null);
  const [first] = startsAt;
  if (first === undefined) return null;
  if (today.length === 0) {
    const day = formatOtherDay(first, nowAt, zoned);
    return `Next ${day} at ${formatClock(first, zoned)}.`;
  }
  const evening = today.every((at) => hourOf(at, zoned) >= eveningFromHour);
  return `${count(today.length)} ${evening ? 'tonight' : 'today'}.`;
}

/** "Three live." "Five tonight.": how the shop stands, in words made from the data. */
export function sayHeadline(facts: HeadlineFacts): Headline {
  return {
    now: facts.liveCount > 0 ? `${count(facts.liveCount)} live.` : null,
    next: sayNext(facts),
  };
}
