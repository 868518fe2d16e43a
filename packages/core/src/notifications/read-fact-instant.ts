/** An instant among the figures of a fact, as epoch ms; undefined where the kind has none of that name. */
export function readFactInstant(
  facts: string,
  name: 'start_time' | 'hold_expires_at',
): number | undefined {
  const text = (JSON.parse(facts) as Readonly<Record<string, unknown>>)[name];
  // oxlint-disable-next-line no-restricted-globals -- reads a text, no clock.
  return typeof text === 'string' ? Date.parse(text) : undefined;
}
