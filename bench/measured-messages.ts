export interface Setup {
  readonly stockCount: number;
  /** Followers of the shop's creator, each with a browser that takes push messages; none when left out. */
  readonly followers?: number;
  /** It stands behind a proxy, which says where each request comes from. */
  readonly proxied?: boolean;
}

/** What telling followers of starts has come to since it was last asked for. */
export interface Telling {
  /** Nothing is open, waiting or on its way. */
  readonly isOver: boolean;
  readonly sent: number;
  /** How long each transaction of the deliveries held its lock. */
  readonly heldMs: readonly number[];
  /** From each start to its messages' being handed over. */
  readonly latencyMs: readonly number[];
  /** How long each batch of orders took to commit. */
  readonly orderMs: readonly number[];
}

export type ToMeasured =
  | { readonly do: 'start-cpu' }
  | { readonly do: 'read-cpu' }
  /** Another drop of the same product, live at once. */
  | { readonly do: 'open-drop' }
  /** A drop starts: its followers are told. */
  | { readonly do: 'start-telling' }
  | { readonly do: 'read-telling' }
  /** So many orders, one after the other. */
  | { readonly do: 'place-orders'; readonly count: number };

export type FromMeasured =
  | { readonly port: number; readonly dropId: string; readonly productId: string }
  | { readonly started: true }
  | { readonly cpuUs: number }
  | { readonly openedDropId: string }
  | { readonly tellingStarted: true }
  | { readonly telling: Telling }
  | { readonly ordersPlaced: number };
