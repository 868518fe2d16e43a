/** `creator` and `rival` have a public profile each; `guest` is not signed in until the case signs them in. */
export type Person = 'creator' | 'rival' | 'buyer' | 'stranger' | 'guest';

export interface Frame {
  readonly id: string | null;
  readonly event: string | null;
  readonly data: unknown;
}

/** What a conformance case needs of a LiveDrops: an empty shop with five people, and its clock. */
export interface Stage {
  /** Sends a request from that person's browser, cookies included. */
  fetch(person: Person, request: Request): Promise<Response>;
  /** The first frames of a stream that this person opens, without `stock.changed`. */
  frames(
    person: Person,
    stream: { readonly path: string; readonly count: number },
  ): Promise<readonly Frame[]>;
  /** The token in the latest mail to an address that has one; null: there is none. */
  mailedToken(email: string): Promise<string | null>;
  /** Epoch ms by the shop's clock. */
  now(): number;
  /** Lets time pass, and what time alone brings about happen. */
  pass(ms: number): Promise<void>;
}
