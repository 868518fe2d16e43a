import { decideCrossings } from '@livedrops/core/drops/decide-crossings';
import { brandId, type DropId, type VariantId } from '@livedrops/core/shared/ids';
import type Database from 'better-sqlite3';
import type { DropEffect } from './batch-effects.ts';
import type { DropFactsCache } from './drop-facts.ts';
import type { SoldOutWatermark } from './sold-out-watermark.ts';
import type { EventWriter } from './write-event.ts';

interface VariantRow {
  readonly variant_id: string;
  readonly stock_count: number;
  readonly remaining: number;
  readonly held: number;
  readonly sold: number;
}

interface MarksRow {
  readonly sold_out_at: number | null;
  readonly low: number;
}

const minuteMs = 60_000;

/**
 * Makes the writer of a batch's end: for each drop whose stock moved one `stock.changed` with the resulting numbers, the
 * crossings, and the drop's marks; all in the batch's own transaction.
 */
export function createStockEventWriter(
  db: Database.Database,
  parts: {
    readonly events: EventWriter;
    readonly facts: DropFactsCache;
    readonly watermark: SoldOutWatermark;
  },
): (effects: ReadonlyMap<DropId, DropEffect>, now: number) => void {
  const { events, facts, watermark } = parts;
  const selectVariants = db.prepare<[string], VariantRow>(
    'SELECT variant_id, stock_count, remaining, held, sold FROM variants WHERE drop_id = (SELECT ?) ORDER BY position',
  );
  const selectMarks = db.prepare<[string], MarksRow>(
    'SELECT sold_out_at, low FROM drops WHERE drop_id = ?',
  );
  const updateMarks = db.prepare<[number, number | null, number, string]>(
    'UPDATE drops SET stock_seq = ?, sold_out_at = ?, low = ? WHERE drop_id = ?',
  );
  const updateSeq = db.prepare<[number, string]>(
    'UPDATE drops SET stock_seq = ? WHERE drop_id = ?',
  );
  const addSales = db.prepare<[string, number, number]>(`
    INSERT INTO drop_sales (drop_id, minute, units) VALUES (?, ?, ?)
    ON CONFLICT (drop_id, minute) DO UPDATE SET units = units + excluded.units`);

  function tellStock(dropId: DropId, effect: DropEffect, now: number): void {
    const drop = facts.get(dropId);
    const marks = selectMarks.get(dropId);
    if (!drop || !marks) throw new Error(`Stock moved of the drop ${dropId}, which does not exist`);
    const variants = selectVariants.all(dropId);
    for (const variant of variants) {
      watermark.stage(brandId<VariantId>(variant.variant_id), variant.remaining);
    }
    if (effect.soldUnits > 0) addSales.run(dropId, Math.floor(now / minuteMs), effect.soldUnits);

    const stock = sum(variants);
    const numbers = `"drop_id":"${dropId}",${countsJson(stock)}`;
    const told = { dropId, userId: null, occurredAt: now };
    const payload = `{${numbers},"variants":[${variants.map(variantJson).join(',')}]}`;
    let seq = events.append({ ...told, kind: 'stock.changed', payload });

    const selling = drop.cancelledAt === null && now >= drop.startAt && now < drop.endAt;
    const next = decideCrossings(
      { soldOutAt: marks.sold_out_at, low: marks.low === 1 },
      { stockCount: stock.stock_count, remaining: stock.remaining },
      { now, selling },
    );
    for (const kind of next.crossings) {
      const fact = `"creator_id":"${drop.creatorId}","title":${JSON.stringify(drop.title)}`;
      const body =
        kind === 'stock.low' ? `{${numbers},${fact}}` : `{"drop_id":"${dropId}",${fact}}`;
      seq = events.append({ ...told, kind, payload: body });
    }
    updateMarks.run(seq, next.marks.soldOutAt, next.marks.low ? 1 : 0, dropId);
  }

  return (effects, now) => {
    for (const [dropId, effect] of effects) {
      if (effect.stockMoved) tellStock(dropId, effect, now);
      else updateSeq.run(effect.lastSeq, dropId);
    }
  };
}

type Counts = Omit<VariantRow, 'variant_id'>;

function sum(variants: readonly VariantRow[]): Counts {
  const total = { stock_count: 0, remaining: 0, held: 0, sold: 0 };
  for (const variant of variants) {
    total.stock_count += variant.stock_count;
    total.remaining += variant.remaining;
    total.held += variant.held;
    total.sold += variant.sold;
  }
  return total;
}

function countsJson({ stock_count, remaining, held, sold }: Counts): string {
  return `"stock_count":${stock_count},"remaining":${remaining},"held":${held},"sold":${sold}`;
}

function variantJson(variant: VariantRow): string {
  return `{"variant_id":"${variant.variant_id}",${countsJson(variant)}}`;
}
