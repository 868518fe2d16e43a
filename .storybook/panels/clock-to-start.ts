/** How long before a start the clock is put: long enough to look up, short enough to wait for. */
const beforeMs = 5_000;

/**
 * Where to put the book's clock so that the next drop starts in five seconds; null when none comes. One that starts sooner
 * than that is over the reader's shoulder: asked again, the clock goes on to the drop after it.
 * @param passedMs Where the clock is.
 * @param startsInMs How far from there each drop starts.
 */
export function clockToStart(passedMs: number, startsInMs: readonly number[]): number | null {
  const coming = startsInMs.filter((inMs) => inMs > beforeMs);
  return coming.length === 0 ? null : Math.round(passedMs + Math.min(...coming) - beforeMs);
}
