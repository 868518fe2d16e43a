/** The part of an order that the judge looks at, in wire form. */
export interface Order {
  readonly order_id: string;
  readonly drop_id: string;
  readonly status: 'pending' | 'confirmed' | 'failed' | 'cancelled' | 'refunded';
  readonly quantity: number;
  readonly unit_numbers: readonly number[];
  readonly total: { readonly amount: number };
}

/** One purchase intent: a key and everything that was ever answered to it. */
export interface Intent {
  readonly buyer: string;
  readonly key: string;
  readonly quantity: number;
  /** Ids of all orders that an answer to this key has named. */
  readonly orderIds: Set<string>;
  /** The last answer was lost: whether an order exists is not known. */
  unknown: boolean;
  /** Some answer was lost. A refusal after that proves little: the lost request may have arrived later and found units. */
  lost: boolean;
  /** Every status that was ever answered to it. */
  readonly statuses: Set<number>;
}

/** A promise the shop has made by answering. */
export interface Confirmation {
  readonly buyer: string;
  readonly orderId: string;
  readonly unitNumbers: readonly number[];
}

export interface StreamLog {
  /** Events of one connection in the order they came. */
  readonly connections: {
    readonly seq: number;
    readonly eventId: string;
    readonly kind: string;
  }[][];
  /** Remaining units as the last stock event said. */
  lastRemaining: number | null;
}

/** Everything a round has seen from outside. */
export interface History {
  readonly stockCount: number;
  readonly perCustomerLimit: number;
  readonly intents: readonly Intent[];
  readonly confirmations: readonly Confirmation[];
  readonly stream: StreamLog;
  readonly ordersByBuyer: ReadonlyMap<string, readonly Order[]>;
  readonly drop: { readonly remaining: number; readonly held: number; readonly sold: number };
  /** Minor units that the payment company keeps, refunds taken off. */
  readonly moneyKept: number | null;
  readonly restartMs: readonly number[];
}
