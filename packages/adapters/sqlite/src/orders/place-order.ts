import { decideSale } from '@livedrops/core/orders/decide-sale';
import { decideTake, type StockFacts } from '@livedrops/core/orders/decide-take';
import type { Order } from '@livedrops/core/orders/order';
import type { PlaceOrderCommand, PlaceOrderResult } from '@livedrops/core/ports/order-ledger';
import type { VariantId } from '@livedrops/core/shared/ids';
import { type Refusal, refuse } from '@livedrops/core/shared/refusal';
import type { DropFacts } from '../drop-facts.ts';
import type { SoldOutWatermark } from '../sold-out-watermark.ts';
import type { StoreContext } from '../store-context.ts';
import { mustChange, orderPayload } from './order-moves.ts';
import type { OrderReader } from './read-order.ts';
import { orderFrom } from './read-order.ts';

interface Sale {
  readonly ok: true;
  readonly facts: DropFacts;
  readonly variantId: VariantId;
}

const soldOut = refuse('stock.sold_out', { remaining: 0 });

/** Makes `place`: what memory can answer is answered before a transaction is opened, the rest inside it. */
export function createPlaceOrder(
  store: StoreContext,
  parts: { readonly orders: OrderReader; readonly watermark: SoldOutWatermark },
): (command: PlaceOrderCommand) => Promise<PlaceOrderResult> {
  const { clock, quantityPerOrderMax: perOrderMax } = store;
  const { findReplay, readStock, write } = prepareStatements(store, parts.orders);

  function decideBeforeStock(command: PlaceOrderCommand, now: number): Sale | PlaceRefusal {
    const facts = store.facts.get(command.dropId);
    if (!facts || facts.draft) return refuse('drop.not_found');
    const variantId = command.variantId ?? facts.onlyVariantId;
    if (variantId === null) return refuse('drop.variant_required');
    if (!facts.variantNames.has(variantId)) return refuse('drop.variant_unknown');
    return decideSale(facts, command.userId, now) ?? { ok: true, facts, variantId };
  }

  function placeInBatch(command: PlaceOrderCommand): PlaceOrderResult {
    const replay = findReplay(command);
    if (replay) return replay;
    const now = clock.now();
    const sale = decideBeforeStock(command, now);
    if (!sale.ok) return sale;
    const stock = readStock(command, sale.variantId);
    const asked = { quantity: command.quantity, perOrderMax };
    const refusal = decideTake(sale.facts, stock, asked);
    if (refusal) return refusal;
    return { ok: true, replayed: false, order: write(command, sale, now) };
  }

  /** Null: only the transaction can tell. */
  function refuseFromMemory(command: PlaceOrderCommand): PlaceRefusal | null {
    const sale = decideBeforeStock(command, clock.now());
    if (!sale.ok) return sale;
    return parts.watermark.has(sale.variantId) ? soldOut : null;
  }

  return async (command) => {
    if (!Number.isSafeInteger(command.quantity) || command.quantity < 1) {
      throw new RangeError(`An order of ${command.quantity} units would give stock away`);
    }
    const trouble = store.trouble();
    if (trouble) return trouble;
    // Whoever repeats an order must not be told what holds for a new one.
    let refusal = refuseFromMemory(command);
    if (refusal && store.catchUp()) refusal = refuseFromMemory(command);
    if (refusal) return findReplay(command) ?? refusal;
    const result = await store.write(() => placeInBatch(command));
    if (!result.ok && result.code === 'ledger.overloaded') return findReplay(command) ?? result;
    return result;
  };
}

type PlaceRefusal = Exclude<PlaceOrderResult, { readonly ok: true }>;

// oxlint-disable-next-line max-lines-per-function -- a list of statements.
function prepareStatements(store: StoreContext, orders: OrderReader) {
  const { writer, events, effects, holdTtlMs } = store;
  const selectKey = writer.prepare<[string, string], { order_id: string; fingerprint: string }>(
    'SELECT order_id, fingerprint FROM orders WHERE user_id = ? AND idempotency_key = ?',
  );
  const selectStock = writer.prepare<[string, string, string, string], StockFacts>(`
    SELECT remaining, (
      SELECT coalesce(sum(quantity), 0) FROM orders
      WHERE user_id = ? AND drop_id = ? AND status IN ('pending', 'confirmed')
    ) AS owned
    FROM variants WHERE drop_id = ? AND variant_id = ?`);
  const takeUnits = writer.prepare<[number, number, string, string, number]>(`
    UPDATE variants SET remaining = remaining - ?, held = held + ?
    WHERE drop_id = ? AND variant_id = ? AND remaining >= ?`);
  const insertOrder = writer.prepare<
    [string, string, string, string, number, number, string, number, number, string, string]
  >(`
    INSERT INTO orders (order_id, user_id, drop_id, variant_id, quantity, unit_price_minor, currency, status,
                        created_at, hold_expires_at, idempotency_key, fingerprint)
    VALUES (?, ?, ?, ?, ?, ?, ?, 'pending', ?, ?, ?, ?)`);
  const insertEntry = writer.prepare<[string, string, number, string, number]>(`
    INSERT INTO stock_entries (drop_id, variant_id, delta, reason, order_id, at)
    VALUES (?, ?, ?, 'held', ?, ?)`);

  function findReplay(
    command: PlaceOrderCommand,
  ): { ok: true; replayed: true; order: Order } | Refusal<'idempotency.key_reused'> | null {
    const known = selectKey.get(command.userId, command.idempotencyKey);
    if (!known) return null;
    if (known.fingerprint !== command.fingerprint) return refuse('idempotency.key_reused');
    const row = orders.row(known.order_id);
    if (!row) throw new Error(`The order ${known.order_id} has a key but no row`);
    return { ok: true, replayed: true, order: orders.assemble(row) };
  }

  function readStock(command: PlaceOrderCommand, variantId: VariantId): StockFacts {
    const { userId, dropId } = command;
    const stock = selectStock.get(userId, dropId, dropId, variantId);
    if (!stock) throw new Error(`The variant ${variantId} has no stock row`);
    return stock;
  }

  function write(command: PlaceOrderCommand, { facts, variantId }: Sale, now: number): Order {
    const { orderId, userId, dropId, quantity, idempotencyKey, fingerprint } = command;
    const { amountMinor, currency } = facts.price;
    const expiresAt = now + holdTtlMs;
    mustChange(
      takeUnits.run(quantity, quantity, dropId, variantId, quantity),
      `take ${quantity} units of ${variantId}`,
    );
    // biome-ignore format: one line a column group, as in the statement
    insertOrder.run(
      orderId, userId, dropId, variantId, quantity, amountMinor, currency,
      now, expiresAt, idempotencyKey, fingerprint,
    );
    insertEntry.run(dropId, variantId, -quantity, orderId, now);
    events.append({
      kind: 'order.held',
      dropId,
      userId,
      occurredAt: now,
      payload: orderPayload(orderId, dropId, 'pending'),
    });
    effects.moveStock(dropId, 0);
    return orderFrom(
      {
        order_id: orderId,
        user_id: userId,
        drop_id: dropId,
        variant_id: variantId,
        quantity,
        unit_price_minor: amountMinor,
        currency,
        status: 'pending',
        failure_reason: null,
        created_at: now,
        hold_expires_at: expiresAt,
        hold_extended: 0,
        payment_state: 'none',
        card_last4: null,
        decline_code: null,
      },
      facts,
      { moves: [], unitNumbers: [] },
    );
  }

  return { findReplay, readStock, write };
}
