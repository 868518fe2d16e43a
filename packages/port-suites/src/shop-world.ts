import type { Product } from '@livedrops/core/catalog/product';
import type { Drop } from '@livedrops/core/drops/drop';
import type { Order } from '@livedrops/core/orders/order';
import type { NewProduct } from '@livedrops/core/ports/catalog';
import type { NewDrop } from '@livedrops/core/ports/drop-store';
import type { PaymentOutcome, PlaceOrderResult } from '@livedrops/core/ports/order-ledger';
import type { CommittedEvent, EventKind } from '@livedrops/core/ports/outbox';
import type { CreatorId, DropId, PaymentId, UserId, VariantId } from '@livedrops/core/shared/ids';
import { expect } from 'vitest';
import type { ShopStage } from './shop-stage.ts';

export const hourMs = 3_600_000;

interface DropWish {
  /** Units of each variant. */
  readonly stock?: readonly number[];
  readonly limit?: number;
  /** Relative to now; a drop runs for an hour from now when nothing is said. */
  readonly startInMs?: number;
  readonly endInMs?: number;
  readonly draft?: boolean;
  readonly creatorId?: CreatorId;
  readonly product?: Product;
}

interface OrderWish {
  readonly userId?: UserId;
  readonly quantity?: number;
  readonly key?: string;
  readonly variantId?: VariantId | null;
}

/** A refusal in a test's preparation is the test's own mistake. */
export function accepted<Result extends { readonly ok: boolean }>(
  result: Result,
): Extract<Result, { readonly ok: true }> {
  if (!isAccepted(result)) throw new Error(`Refused: ${JSON.stringify(result)}`);
  return result;
}

function isAccepted<Result extends { readonly ok: boolean }>(
  result: Result,
): result is Extract<Result, { readonly ok: true }> {
  return result.ok;
}

/** What tests do with a shop, in their own words. */
export class ShopWorld {
  #stage: ShopStage;
  #people = 0;

  constructor(stage: ShopStage) {
    this.#stage = stage;
  }

  get stage(): ShopStage {
    return this.#stage;
  }

  /** The process ends and comes back. */
  async restart(): Promise<void> {
    this.#stage = await this.#stage.reopen();
  }

  buyer(): UserId {
    return this.stage.ids.next<UserId>();
  }

  async creator(): Promise<CreatorId> {
    this.#people += 1;
    const creatorId = this.stage.ids.next<CreatorId>();
    const names = { handle: `creator-${creatorId}`, profileName: `Creator ${this.#people}` };
    accepted(
      await this.stage.catalog.putCreator({ creatorId, ...names, bio: '', hue: 38, avatar: null }),
    );
    return creatorId;
  }

  async product(wish: Partial<NewProduct> = {}): Promise<Product> {
    const creatorId = wish.creatorId ?? (await this.creator());
    const made = await this.stage.catalog.createProduct({
      productId: this.stage.ids.next(),
      title: 'Tidewater cups',
      description: 'Three speckled cups.',
      category: 'Ceramics',
      price: { amountMinor: 6800, currency: 'EUR' },
      images: [],
      hue: 38,
      ...wish,
      creatorId,
    });
    return accepted(made).product;
  }

  async newDrop(wish: DropWish = {}): Promise<NewDrop> {
    const product =
      wish.product ?? (await this.product(wish.creatorId ? { creatorId: wish.creatorId } : {}));
    const now = this.stage.clock.now();
    return {
      dropId: this.stage.ids.next(),
      creatorId: product.creator.creatorId,
      productId: product.productId,
      startAt: now + (wish.startInMs ?? 0),
      endAt: now + (wish.endInMs ?? hourMs),
      price: product.price,
      perCustomerLimit: wish.limit ?? 2,
      draft: wish.draft ?? false,
      variants: (wish.stock ?? [5]).map((stockCount, position) => ({
        variantId: this.stage.ids.next(),
        name: `Variant ${position + 1}`,
        stockCount,
      })),
    };
  }

  async drop(wish: DropWish = {}): Promise<Drop> {
    return accepted(await this.stage.drops.create(await this.newDrop(wish))).drop;
  }

  /** The drop as it is now. */
  now(drop: { readonly dropId: DropId }): Drop {
    const found = this.stage.drops.find(drop.dropId);
    if (!found) throw new Error(`The drop ${drop.dropId} is gone`);
    return found;
  }

  /** Places an order, coming again when the ledger is too busy, as a client would. */
  async place(drop: { readonly dropId: DropId }, wish: OrderWish = {}): Promise<PlaceOrderResult> {
    const { ids, ledger } = this.stage;
    const { userId = this.buyer(), quantity = 1, variantId = null } = wish;
    const idempotencyKey = wish.key ?? ids.next();
    const fingerprint = `${drop.dropId} ${variantId ?? 'only'} ${quantity}`;
    const what = { userId, dropId: drop.dropId, variantId, quantity, idempotencyKey, fingerprint };
    for (;;) {
      const result = await ledger.place({ orderId: ids.next(), ...what });
      if (result.ok || result.code !== 'ledger.overloaded') return result;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  async hold(drop: { readonly dropId: DropId }, wish: OrderWish = {}): Promise<Order> {
    return accepted(await this.place(drop, wish)).order;
  }

  async startPayment(order: Order): Promise<PaymentId> {
    const paymentId = this.stage.ids.next<PaymentId>();
    const { orderId, userId } = order;
    const started = accepted(
      await this.stage.ledger.startPayment({ orderId, userId, paymentId, cardLast4: '4242' }),
    );
    expect(started.outcome).toBe('started');
    return paymentId;
  }

  async settle(paymentId: PaymentId, outcome: PaymentOutcome = { kind: 'approved' }) {
    return accepted(await this.stage.ledger.settlePayment({ paymentId, outcome }));
  }

  async buy(drop: { readonly dropId: DropId }, wish: OrderWish = {}): Promise<Order> {
    const paymentId = await this.startPayment(await this.hold(drop, wish));
    const settled = await this.settle(paymentId);
    expect(settled.effect).toBe('confirmed');
    return settled.order;
  }

  /** The order as its owner sees it now. */
  look(order: Order): Order {
    const found = this.stage.ledger.find(order);
    if (!found) throw new Error(`The order ${order.orderId} is gone`);
    return found;
  }

  async expire(limit = 1_000) {
    return accepted(await this.stage.ledger.expireDue(limit)).orderIds;
  }

  events(kind?: EventKind): readonly CommittedEvent[] {
    const all = this.stage.outbox.readAfter(0, 1_000_000);
    return kind ? all.filter((event) => event.kind === kind) : all;
  }

  /** Kinds of what was committed since `seq`. */
  kindsAfter(seq: number): readonly EventKind[] {
    return this.stage.outbox.readAfter(seq, 1_000_000).map((event) => event.kind);
  }

  expectSound(): void {
    expect(this.stage.differences()).toEqual([]);
  }
}
