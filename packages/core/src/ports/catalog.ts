import type { Creator, Picture, Product } from '../catalog/product.ts';
import type { CreatorId, ProductId } from '../shared/ids.ts';
import type { Money } from '../shared/money.ts';
import type { Refusal } from '../shared/refusal.ts';
import type { LedgerTrouble } from './order-ledger.ts';

export type ProductState = 'live' | 'upcoming' | 'sold_out' | 'ended';

export interface ProductFilter {
  readonly categories?: readonly string[];
  readonly states?: readonly ProductState[];
  /** Taken literally, case-insensitively, in title, creator and category. */
  readonly text?: string;
  readonly priceMinorMin?: number;
  readonly priceMinorMax?: number;
  readonly creatorId?: CreatorId;
}

export interface ProductQuery extends ProductFilter {
  readonly page: number;
  readonly perPage: number;
  readonly sort: 'ending' | 'newest' | 'price' | '-price';
  readonly now: number;
}

export interface Facet {
  readonly value: string;
  readonly count: number;
}

export interface ProductPage {
  readonly items: readonly Product[];
  readonly total: number;
  /** Counts for each value with the other filters applied. */
  readonly facets: { readonly state: readonly Facet[]; readonly category: readonly Facet[] };
}

export interface NewProduct {
  readonly productId: ProductId;
  readonly creatorId: CreatorId;
  readonly title: string;
  readonly description: string;
  readonly category: string;
  readonly price: Money;
  readonly images: readonly Picture[];
  readonly hue: number;
}

export type ProductChange = Partial<Omit<NewProduct, 'productId' | 'creatorId'>>;

export type ProductResult<Code extends Refusal['code']> =
  | { readonly ok: true; readonly product: Product }
  | Refusal<Code>
  | LedgerTrouble;

/** Products and the creators who make them. */
export interface Catalog {
  createProduct(product: NewProduct): Promise<ProductResult<'actor.not_allowed'>>;
  /** Another's product is not found. A stale `expectedVersion` is refused; null takes any. */
  updateProduct(command: {
    readonly productId: ProductId;
    readonly creatorId: CreatorId;
    readonly change: ProductChange;
    readonly expectedVersion: number | null;
  }): Promise<ProductResult<'product.not_found' | 'product.stale_version'>>;
  /** `announced` says whether any drop of it is public; unannounced products are their creator's alone. */
  findProduct(
    productId: ProductId,
    now: number,
  ): { readonly product: Product; readonly announced: boolean } | null;
  /** Announced products only. */
  listProducts(query: ProductQuery): ProductPage;
  findCreator(creatorId: CreatorId): Creator | null;
  /** Makes the creator's public profile, or writes all of it anew. A handle is one creator's alone. */
  putCreator(
    creator: Creator,
  ): Promise<{ readonly ok: true } | Refusal<'creator.handle_taken'> | LedgerTrouble>;
  /**
   * Changes what is named and leaves the rest; what others write at the same time is kept. A handle that is given up is
   * taken for good, by nobody: links and mentions still lead to it, and whoever got it would pass for who had it.
   */
  changeCreator(
    creatorId: CreatorId,
    change: Partial<Omit<Creator, 'creatorId'>>,
  ): Promise<
    | { readonly ok: true; readonly before: Creator; readonly creator: Creator }
    | Refusal<'creator.not_found' | 'creator.handle_taken'>
    | LedgerTrouble
  >;
}
