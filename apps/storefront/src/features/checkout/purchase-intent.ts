/** What somebody wants of a drop. */
export interface Wish {
  readonly dropId: string;
  readonly variantId: string;
  readonly quantity: number;
}

/** A wish with the one idempotency key that goes with it until the API has answered for good. */
export interface PurchaseIntent extends Wish {
  readonly key: string;
  /** Whose purchase it is; null while nobody is signed in. */
  readonly userId: string | null;
  /** Epoch ms, server time. */
  readonly createdAt: number;
  /** The order that answered it; another window that taps a moment later lands in the same one. */
  readonly placed: { readonly orderId: string; readonly at: number } | null;
}

/**
 * An intent is carried on by itself for this long: over a reload, a broken line, a lift. After that nobody expects a hold to
 * appear, and the user's orders say what became of it.
 */
export const intentLifeMs = 2 * 60_000;

/** Making an account may take a while: the tap before it is still meant. */
export const signInPatienceMs = 15 * 60_000;

/** For how long a placed intent still answers a tap in another window. */
export const placedEchoMs = 10_000;

/** Whether an intent may still be sent without asking anybody. */
export function isFresh(intent: PurchaseIntent, nowAt: number): boolean {
  const lifeMs = intent.userId === null ? signInPatienceMs : intentLifeMs;
  return nowAt - intent.createdAt <= lifeMs;
}

const hex = (byte: number) => byte.toString(16).padStart(2, '0');

/**
 * A random UUID (version 4). Not `crypto.randomUUID`: a phone that looks at a developer's machine over plain http does not
 * have it.
 */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const text = Array.from(bytes, hex).join('');
  const cuts = [0, 8, 12, 16, 20, 32] as const;
  return cuts
    .slice(1)
    .map((end, at) => text.slice(cuts[at], end))
    .join('-');
}
