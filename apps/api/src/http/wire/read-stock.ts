import type { CreateDrop, UpdateDrop } from '@livedrops/contract/drops';
import { brandId, type VariantId } from '@livedrops/core/shared/ids';
import type { z } from 'zod';
import type { ProblemReply } from '../problem.ts';

const oneOfBoth: ProblemReply<'validation-failed'> = {
  problem: 'validation-failed',
  errors: [
    {
      pointer: '/stock_count',
      code: 'ambiguous',
      message: 'must be given where `variants` is not, and only there',
    },
  ],
};

type NewStock = number | readonly { readonly name: string; readonly stockCount: number }[];

/** The units of a new drop: one number, or a number for each variant. */
export function readNewStock(
  body: z.output<typeof CreateDrop>,
): { readonly of: NewStock } | ProblemReply<'validation-failed'> {
  const { stock_count: count, variants } = body;
  if (count !== undefined && variants === undefined) return { of: count };
  if (count !== undefined || variants === undefined) return oneOfBoth;
  return { of: variants.map(({ name, stock_count }) => ({ name, stockCount: stock_count })) };
}

type ChangedStock =
  | number
  | readonly { readonly variantId: VariantId; readonly stockCount: number }[]
  | undefined;

/** New totals of a drop's units, if the change has any. */
export function readChangedStock(
  body: z.output<typeof UpdateDrop>,
): { readonly of: ChangedStock } | ProblemReply<'validation-failed'> {
  const { stock_count: count, variants } = body;
  if (count !== undefined && variants !== undefined) return oneOfBoth;
  const perVariant = variants?.map(({ variant_id, stock_count }) => ({
    variantId: brandId<VariantId>(variant_id),
    stockCount: stock_count,
  }));
  return { of: perVariant ?? count };
}
