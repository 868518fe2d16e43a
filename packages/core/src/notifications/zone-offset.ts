/** What the clocks of an IANA time zone are ahead of UTC at an instant, in milliseconds: local = instant + offset. */
export type ZoneOffset = (timeZone: string, instant: number) => number;
