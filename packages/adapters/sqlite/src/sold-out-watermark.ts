import type { VariantId } from '@livedrops/core/shared/ids';

/** Variants of which a commit has shown that nothing is left. Lifted by a commit that shows otherwise. */
export interface SoldOutWatermark {
  has(variantId: VariantId): boolean;
  /** Notes what the open transaction has made of a variant; counts once it is committed. */
  stage(variantId: VariantId, remaining: number): void;
  commit(): void;
  abandon(): void;
  clear(): void;
}

/** Beyond this many the memory starts again: it only saves work. */
const variantsMax = 10_000;

export function createSoldOutWatermark(): SoldOutWatermark {
  const soldOut = new Set<VariantId>();
  const staged = new Map<VariantId, boolean>();

  return {
    has: (variantId) => soldOut.has(variantId),
    stage: (variantId, remaining) => {
      staged.set(variantId, remaining === 0);
    },
    commit() {
      for (const [variantId, empty] of staged) {
        if (!empty) soldOut.delete(variantId);
        else if (soldOut.size < variantsMax || soldOut.has(variantId)) soldOut.add(variantId);
      }
      staged.clear();
    },
    abandon: () => staged.clear(),
    clear: () => {
      soldOut.clear();
      staged.clear();
    },
  };
}
