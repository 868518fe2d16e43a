const kinds = {
  creator: 1,
  product: 2,
  drop: 3,
  variant: 4,
  user: 5,
  order: 6,
  event: 7,
  told: 8,
  browser: 9,
  session: 10,
  passkey: 11,
} as const;

export type IdKind = keyof typeof kinds;

/** A valid UUIDv7 that is the same in every run and sorts by `number` within its kind. */
export function mockId(kind: IdKind, number: number): string {
  const tail = number.toString(16).padStart(12, '0');
  return `019aa7c4-800${kinds[kind].toString(16)}-7000-8000-${tail}`;
}
