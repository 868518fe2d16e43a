import type { Catalog } from '@livedrops/core/ports/catalog';
import type { DropStore } from '@livedrops/core/ports/drop-store';
import type { Ids } from '@livedrops/core/ports/ids';
import type { OrderLedger } from '@livedrops/core/ports/order-ledger';
import type { Outbox } from '@livedrops/core/ports/outbox';
import type { FakeClock } from './fake-clock.ts';

/** One shop under test: its four ports share a store, a clock that the test moves, and predictable ids. */
export interface ShopStage {
  readonly ledger: OrderLedger;
  readonly drops: DropStore;
  readonly catalog: Catalog;
  readonly outbox: Outbox;
  readonly clock: FakeClock;
  readonly ids: Ids;
  readonly holdTtlMs: number;
  /** What the store itself finds wrong with its numbers; empty when all agree. */
  differences(): readonly unknown[];
  /** A second process at work on the same store at the same time. */
  beside(): Promise<ShopStage>;
  /** Ends the process and gives the same store in the next one; this stage is closed then. */
  reopen(): Promise<ShopStage>;
  close(): Promise<void>;
}

export type OpenShop = () => Promise<ShopStage>;
