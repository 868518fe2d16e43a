import type { Picture } from '../catalog/product.ts';
import type { CreatorId } from '../shared/ids.ts';
import type { Refusal } from '../shared/refusal.ts';

/** Pictures of creators: made of what somebody sent, kept under names that are never used again. */
export interface Avatars {
  /** Reads a file of any kind and keeps its middle square in our own sizes, and nothing else of it. */
  make(
    creatorId: CreatorId,
    file: Uint8Array,
  ): Promise<
    | { readonly ok: true; readonly picture: Picture }
    | Refusal<'image.unsupported' | 'image.too_large' | 'ledger.overloaded'>
  >;
  /** One that is gone already is no failure. */
  remove(picture: Picture): Promise<void>;
  /** Removes every picture of that creator, those that a crash left included. */
  forget(creatorId: CreatorId): Promise<void>;
  /** The bytes of one file, by the last part of a picture's address; null where there is none. */
  read(name: string): Promise<Uint8Array | null>;
}
