import type { DropResult } from '../ports/drop-store.ts';
import type { Actor, Context } from '../shared/context.ts';
import { brandId, type CreatorId, type ProductId } from '../shared/ids.ts';
import type { Money } from '../shared/money.ts';
import { type Refusal, refuse } from '../shared/refusal.ts';
import { decideDropWindow } from './decide-drop-window.ts';

const stockCountMax = 10_000_000;
/** What a drop without choices calls its only variant. */
const onlyVariantName = 'Standard';

interface VariantStock {
  readonly name: string;
  readonly stockCount: number;
}

interface CreateDropInput {
  readonly actor: Actor;
  readonly productId: ProductId;
  readonly startAt: number;
  readonly endAt: number;
  /** Null: the product's price. */
  readonly price: Money | null;
  readonly perCustomerLimit: number;
  readonly draft: boolean;
  /** Either the variants, or a number of units that makes one variant. */
  readonly stock: number | readonly VariantStock[];
}

/** Schedules a drop of the actor's own product, or keeps it as a draft. */
export async function createDrop(
  ctx: Pick<Context, 'catalog' | 'clock' | 'drops' | 'ids'>,
  input: CreateDropInput,
): Promise<
  | DropResult<'product.not_found'>
  | Refusal<'actor.not_allowed' | 'drop.window_invalid' | 'drop.stock_invalid'>
> {
  const { actor, productId, startAt, endAt, perCustomerLimit, draft } = input;
  if (actor.role !== 'creator') return refuse('actor.not_allowed');
  const now = ctx.clock.now();
  const creatorId = brandId<CreatorId>(actor.userId);
  const found = ctx.catalog.findProduct(productId, now);
  if (found?.product.creator.creatorId !== creatorId) return refuse('product.not_found');
  const window = decideDropWindow({ startAt, endAt }, now);
  if (!window.ok) return window;
  const variants =
    typeof input.stock === 'number'
      ? [{ name: onlyVariantName, stockCount: input.stock }]
      : input.stock;
  if (!stockIsValid(variants)) return refuse('drop.stock_invalid');
  return ctx.drops.create({
    dropId: ctx.ids.next(),
    creatorId,
    productId,
    startAt,
    endAt,
    price: input.price ?? found.product.price,
    perCustomerLimit,
    draft,
    variants: variants.map((variant) => ({ variantId: ctx.ids.next(), ...variant })),
  });
}

/** At least one variant, names that can be told apart, whole units, and no more of them than a drop may have. */
function stockIsValid(variants: readonly VariantStock[]): boolean {
  const names = new Set(variants.map((variant) => variant.name.toLowerCase()));
  const total = variants.reduce((sum, variant) => sum + variant.stockCount, 0);
  return (
    variants.length > 0 &&
    names.size === variants.length &&
    variants.every(({ stockCount }) => Number.isSafeInteger(stockCount) && stockCount > 0) &&
    total <= stockCountMax
  );
}
