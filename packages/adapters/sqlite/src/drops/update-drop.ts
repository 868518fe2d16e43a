import { decideDropChange, type Schedule } from '@livedrops/core/drops/decide-drop-change';
import { decideStockChange } from '@livedrops/core/drops/decide-stock-change';
import type { Drop } from '@livedrops/core/drops/drop';
import type { DropChange, DropStore, UpdateDropCommand } from '@livedrops/core/ports/drop-store';
import type { VariantId } from '@livedrops/core/shared/ids';
import { type Refusal, refuse } from '@livedrops/core/shared/refusal';
import type { StoreContext } from '../store-context.ts';
import { answerDrop } from './answer-drop.ts';
import { tellDropFact } from './drop-events.ts';
import type { DropReader } from './read-drops.ts';

type StockRefusal = Refusal<'drop.stock_invalid' | 'drop.stock_below_sold'>;

interface StockStep {
  readonly variantId: VariantId;
  readonly delta: number;
}

export function createUpdateDrop(
  store: StoreContext,
  parts: { readonly drops: DropReader; readonly reader: DropReader },
): DropStore['update'] {
  const { writer } = store;
  const { drops } = parts;
  const updateRow = writer.prepare<[number, number, number, number, string]>(`
    UPDATE drops SET start_at = ?, end_at = ?, per_customer_limit = ?, draft = ?, version = version + 1
    WHERE drop_id = ?`);
  const forgetReminder = writer.prepare<[string]>(
    'UPDATE drops SET told_reminder = 0 WHERE drop_id = ?',
  );
  const changeStock = createChangeStock(store);

  function apply(drop: Drop, change: DropChange, next: Schedule & { readonly at: number }): void {
    const { dropId } = drop;
    const limit = change.perCustomerLimit ?? drop.perCustomerLimit;
    updateRow.run(next.startAt, next.endAt, limit, next.draft ? 1 : 0, dropId);
    store.facts.forget(dropId);
    if (next.draft) return;
    const fact = {
      dropId,
      creatorId: drop.creator.creatorId,
      title: drop.product.title,
      at: next.at,
    };
    tellDropFact(store, drop.draft ? 'drop.scheduled' : 'drop.updated', fact);
    if (drop.draft || next.startAt === drop.startAt) return;
    forgetReminder.run(dropId);
    tellDropFact(store, 'drop.rescheduled', fact);
  }

  function update({ dropId, creatorId, change, expectedVersion }: UpdateDropCommand) {
    const drop = drops.find(dropId);
    if (drop?.creator.creatorId !== creatorId) return refuse('drop.not_found');
    if (expectedVersion !== null && expectedVersion !== drop.version) {
      return refuse('drop.stale_version');
    }
    const at = store.clock.now();
    const next = decideDropChange(drop, change, at);
    if (!next.ok) return next;
    const steps = decideSteps(drop, change.stock ?? []);
    if ('code' in steps) return steps;
    if (changesNothing(drop, change, { next, steps })) return { ok: true as const };
    apply(drop, change, { ...next, at });
    changeStock(drop, steps, at);
    return { ok: true as const };
  }

  return async (command) =>
    answerDrop(await store.write(() => update(command)), command.dropId, parts.reader);
}

function changesNothing(
  drop: Drop,
  change: DropChange,
  decided: { readonly next: Schedule; readonly steps: readonly StockStep[] },
): boolean {
  const { next, steps } = decided;
  return (
    steps.length === 0 &&
    next.startAt === drop.startAt &&
    next.endAt === drop.endAt &&
    next.draft === drop.draft &&
    (change.perCustomerLimit ?? drop.perCustomerLimit) === drop.perCustomerLimit
  );
}

/** What has to be added or taken for each variant; a variant may be named once. */
function decideSteps(
  drop: Drop,
  stock: NonNullable<DropChange['stock']>,
): readonly StockStep[] | StockRefusal {
  const steps: StockStep[] = [];
  const seen = new Set<VariantId>();
  for (const { variantId, stockCount } of stock) {
    const variant = drop.variants.find((candidate) => candidate.variantId === variantId);
    if (!variant || seen.has(variantId)) return refuse('drop.stock_invalid');
    seen.add(variantId);
    const decision = decideStockChange(variant, stockCount);
    if (!decision.ok) return decision;
    if (decision.delta !== 0) steps.push({ variantId, delta: decision.delta });
  }
  return steps;
}

function createChangeStock(store: StoreContext) {
  const { writer } = store;
  const changeVariant = writer.prepare<[number, number, string, string, number]>(`
    UPDATE variants SET remaining = remaining + ?, stock_count = stock_count + ?
    WHERE drop_id = ? AND variant_id = ? AND remaining + ? >= 0`);
  const changeEdition = writer.prepare<[string, string]>(`
    UPDATE drops SET stock_count = (SELECT sum(stock_count) FROM variants WHERE drop_id = ?) WHERE drop_id = ?`);
  const insertEntry = writer.prepare<[string, string, number, number]>(`
    INSERT INTO stock_entries (drop_id, variant_id, delta, reason, at) VALUES (?, ?, ?, 'adjusted', ?)`);

  return ({ dropId }: Drop, steps: readonly StockStep[], at: number): void => {
    if (steps.length === 0) return;
    for (const { variantId, delta } of steps) {
      const changed = changeVariant.run(delta, delta, dropId, variantId, delta);
      if (changed.changes !== 1) throw new Error(`The stock of ${variantId} could not be changed`);
      insertEntry.run(dropId, variantId, delta, at);
    }
    changeEdition.run(dropId, dropId);
    store.facts.forget(dropId);
    store.effects.moveStock(dropId, 0);
  };
}
