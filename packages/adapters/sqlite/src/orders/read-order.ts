import type {
  FailureReason,
  Order,
  OrderStatus,
  PaymentState,
  TimelineEntry,
  TimelineKind,
} from '@livedrops/core/orders/order';
import type { OrderListQuery } from '@livedrops/core/ports/order-ledger';
import {
  brandId,
  type DropId,
  type OrderId,
  type UserId,
  type VariantId,
} from '@livedrops/core/shared/ids';
import { multiplyMoney } from '@livedrops/core/shared/money';
import type Database from 'better-sqlite3';
import type { DropFacts, DropFactsCache } from '../drop-facts.ts';

export interface OrderRow {
  readonly order_id: string;
  readonly user_id: string;
  readonly drop_id: string;
  readonly variant_id: string;
  readonly quantity: number;
  readonly unit_price_minor: number;
  readonly currency: string;
  readonly status: OrderStatus;
  readonly failure_reason: FailureReason | null;
  readonly created_at: number;
  readonly hold_expires_at: number;
  readonly hold_extended: number;
  readonly payment_state: PaymentState;
  readonly card_last4: string | null;
  readonly decline_code: string | null;
}

interface TimelineRow {
  readonly order_id: string;
  readonly kind: TimelineKind;
  readonly at: number;
  readonly card_last4: string | null;
  readonly decline_code: string | null;
}

export interface OrderReader {
  row(orderId: string): OrderRow | undefined;
  assemble(row: OrderRow): Order;
  list(query: OrderListQuery): readonly Order[];
}

const columns = `order_id, user_id, drop_id, variant_id, quantity, unit_price_minor, currency, status, failure_reason,
  created_at, hold_expires_at, hold_extended, payment_state, card_last4, decline_code`;

/** Reads whole orders: a page costs three statements, however long it is. */
export function createOrderReader(db: Database.Database, facts: DropFactsCache): OrderReader {
  const selectRow = db.prepare<[string], OrderRow>(
    `SELECT ${columns} FROM orders WHERE order_id = ?`,
  );
  const selectPage = db.prepare<[string, string, number], OrderRow>(`
    SELECT ${columns} FROM orders WHERE user_id = (SELECT ?) AND order_id < ?
    ORDER BY order_id DESC LIMIT (SELECT ?)`);
  const selectStatusPage = db.prepare<[string, string, string, number], OrderRow>(`
    SELECT ${columns} FROM orders WHERE user_id = (SELECT ?) AND order_id < ? AND status = ?
    ORDER BY order_id DESC LIMIT (SELECT ?)`);
  const selectMoves = db.prepare<[string], TimelineRow>(`
    SELECT order_id, kind, at, card_last4, decline_code FROM order_timeline
    WHERE order_id = (SELECT ?) ORDER BY position`);
  const selectNumbers = db
    .prepare<[string], number>(
      'SELECT unit_no FROM order_units WHERE order_id = (SELECT ?) ORDER BY unit_no',
    )
    .pluck();
  const selectTimelines = db.prepare<[string], TimelineRow>(`
    SELECT order_id, kind, at, card_last4, decline_code FROM order_timeline
    WHERE order_id IN (SELECT value FROM json_each(?)) ORDER BY order_id, position`);
  const selectUnits = db.prepare<[string], { order_id: string; unit_no: number }>(`
    SELECT order_id, unit_no FROM order_units
    WHERE order_id IN (SELECT value FROM json_each(?)) ORDER BY order_id, unit_no`);

  function assembleAll(rows: readonly OrderRow[]): readonly Order[] {
    if (rows.length === 0) return [];
    const ids = JSON.stringify(rows.map((row) => row.order_id));
    const timelines = Map.groupBy(selectTimelines.all(ids), (row) => row.order_id);
    const units = Map.groupBy(selectUnits.all(ids), (row) => row.order_id);
    return rows.map((row) =>
      orderFrom(row, factsOf(row), {
        moves: (timelines.get(row.order_id) ?? []).map(timelineEntry),
        unitNumbers: (units.get(row.order_id) ?? []).map((unit) => unit.unit_no),
      }),
    );
  }

  function factsOf(row: OrderRow): DropFacts {
    const found = facts.get(brandId<DropId>(row.drop_id));
    if (!found) throw new Error(`The order ${row.order_id} names a drop that does not exist`);
    return found;
  }

  return {
    row: (orderId) => selectRow.get(orderId),
    assemble: (row) =>
      orderFrom(row, factsOf(row), {
        moves: selectMoves.all(row.order_id).map(timelineEntry),
        unitNumbers: row.status === 'confirmed' ? selectNumbers.all(row.order_id) : [],
      }),
    list({ userId, status, before, limit }) {
      const from = before ?? afterEveryId;
      return assembleAll(
        status
          ? selectStatusPage.all(userId, from, status, limit)
          : selectPage.all(userId, from, limit),
      );
    },
  };
}

/** Sorts after every UUID. */
const afterEveryId = 'g';

export function orderFrom(
  row: OrderRow,
  facts: DropFacts,
  written: {
    readonly moves: readonly TimelineEntry[];
    readonly unitNumbers: readonly number[];
  },
): Order {
  const variantId = brandId<VariantId>(row.variant_id);
  const unitPrice = { amountMinor: row.unit_price_minor, currency: row.currency };
  return {
    orderId: brandId<OrderId>(row.order_id),
    userId: brandId<UserId>(row.user_id),
    dropId: facts.dropId,
    variantId,
    quantity: row.quantity,
    unitPrice,
    total: multiplyMoney(unitPrice, row.quantity),
    status: row.status,
    failureReason: row.failure_reason,
    createdAt: row.created_at,
    holdExpiresAt: row.hold_expires_at,
    holdExtended: row.hold_extended === 1,
    payment: {
      state: row.payment_state,
      cardLast4: row.card_last4,
      declineCode: row.decline_code,
    },
    unitNumbers: written.unitNumbers,
    editionSize: facts.stockCount,
    item: {
      productId: facts.productId,
      title: facts.title,
      variantName: facts.variantNames.get(variantId) ?? '',
      image: facts.image,
      hue: facts.hue,
      creatorId: facts.creatorId,
      creatorName: facts.creatorName,
    },
    timeline: [
      { kind: 'held', at: row.created_at, cardLast4: null, declineCode: null },
      ...written.moves,
    ],
  };
}

function timelineEntry(row: TimelineRow): TimelineEntry {
  return {
    kind: row.kind,
    at: row.at,
    cardLast4: row.card_last4,
    declineCode: row.decline_code,
  };
}
