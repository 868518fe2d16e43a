const minuteMs = 60_000;
const pad = (value: number, digits: number) => String(value).padStart(digits, '0');
const secondTexts = Array.from({ length: 60 }, (_, second) => `${pad(second, 2)}.`);
const msTexts = Array.from({ length: 1_000 }, (_, ms) => `${pad(ms, 3)}Z`);
/** Up to the minute, each minute in its place of a ring. */
const minuteTexts: { readonly minute: number; readonly text: string }[] = [];
const ringMask = 63;

/**
 * RFC 3339 in UTC with milliseconds: 24 characters until the year 9999. Put together, because the platform takes 0.8 µs for
 * each and an order tells five instants of two or three minutes.
 */
export function toInstant(at: number): string {
  if (!Number.isSafeInteger(at)) return new Date(at).toISOString();
  const minute = Math.floor(at / minuteMs);
  const place = minute & ringMask;
  let known = minuteTexts[place];
  if (known?.minute !== minute) {
    known = { minute, text: new Date(at).toISOString().slice(0, -7) };
    minuteTexts[place] = known;
  }
  const ms = at - minute * minuteMs;
  const second = Math.floor(ms / 1_000);
  return `${known.text}${secondTexts[second]}${msTexts[ms - second * 1_000]}`;
}

export const toInstantOrNull = (at: number | null): string | null =>
  at === null ? null : toInstant(at);

/** Guarantee: `text` has passed the contract's `Instant`, so it is a valid instant in UTC. */
export const fromInstant = (text: string): number => Date.parse(text);
