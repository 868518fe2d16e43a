/** Parts of an edition for its variants, the first the largest; together exactly the edition. */
export function splitEdition(edition: number, parts: number): readonly number[] {
  const weights = Array.from({ length: parts }, (_, index) => 1 / (index + 1));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const rest = weights
    .slice(1)
    .map((weight) => Math.max(1, Math.floor((edition * weight) / whole)));
  return [edition - rest.reduce((sum, part) => sum + part, 0), ...rest];
}
