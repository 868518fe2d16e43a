import type { DropBrief } from '../drops/drop.ts';
import type { CreatorId, ProductId } from '../shared/ids.ts';
import type { Money } from '../shared/money.ts';

/** `url` names the widest WebP; the same name with another width, or `.avif`, exists for each of `widths`. */
export interface Picture {
  readonly url: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly widths: readonly number[];
}

export interface Creator {
  readonly creatorId: CreatorId;
  readonly handle: string;
  readonly profileName: string;
  readonly bio: string;
  readonly hue: number;
  /** Square; null: initials on the hue. */
  readonly avatar: Picture | null;
}

export type CreatorSummary = Omit<Creator, 'bio'>;

export interface Product {
  readonly productId: ProductId;
  readonly creator: CreatorSummary;
  readonly title: string;
  readonly description: string;
  readonly category: string;
  readonly price: Money;
  readonly images: readonly Picture[];
  readonly hue: number;
  readonly createdAt: number;
  readonly version: number;
  /** The drop to look at: live, else next, else last; null when none is announced. */
  readonly drop: DropBrief | null;
}
