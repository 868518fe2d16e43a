/** RFC 3339 in UTC with milliseconds: 24 characters until the year 9999. */
export const toInstant = (at: number): string => new Date(at).toISOString();

export const toInstantOrNull = (at: number | null): string | null =>
  at === null ? null : toInstant(at);

/** Guarantee: `text` has passed the contract's `Instant`, so it is a valid instant in UTC. */
export const fromInstant = (text: string): number => Date.parse(text);
