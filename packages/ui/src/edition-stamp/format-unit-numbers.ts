/** `80` of 120 is written `080`: every number of an edition has the same width. */
export function formatUnitNumber(unitNumber: number, editionSize: number): string {
  return String(unitNumber).padStart(String(editionSize).length, '0');
}

/** `080`, `080, 081`, and from four on `080 to 083`, or `080 and 3 more` where there are gaps. */
export function formatUnitNumbers(unitNumbers: readonly number[], editionSize: number): string {
  const sorted = unitNumbers.toSorted((a, b) => a - b);
  const written = sorted.map((unitNumber) => formatUnitNumber(unitNumber, editionSize));
  if (sorted.length <= 3) return written.join(', ');
  const [first = 0, last = 0] = [sorted[0], sorted.at(-1)];
  return last - first === sorted.length - 1
    ? `${written[0]} to ${written.at(-1)}`
    : `${written[0]} and ${sorted.length - 1} more`;
}
