const minuteMs = 60_000;

export interface SeenSales {
  /** Units sold in each of the minutes before `readAt`, the oldest first, as the server counted. */
  readonly byMinute: readonly number[];
  /** Epoch ms, server time. */
  readonly readAt: number;
  /** What the live stream has brought since. */
  readonly since: readonly { readonly at: number; readonly units: number }[];
}

/** The minutes before now: what the server counted moves back as time passes, what was seen since comes after it. */
export function minuteSales({ byMinute, readAt, since }: SeenSales, nowAt: number): number[] {
  const minutes = byMinute.map(() => 0);
  const add = (at: number, units: number) => {
    const place = minutes.length - 1 - Math.floor(Math.max(0, nowAt - at) / minuteMs);
    if (place >= 0) minutes[place] = (minutes[place] ?? 0) + units;
  };
  byMinute.forEach((units, index) => {
    add(readAt - (byMinute.length - 1 - index) * minuteMs, units);
  });
  for (const { at, units } of since) add(at, units);
  return minutes;
}
