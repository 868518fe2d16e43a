import { createScene } from '@livedrops/mocks/scenarios';
import { mockId } from '@livedrops/mocks/world/mock-ids';
import { toDrop } from '@livedrops/mocks/world/to-wire';
import { mustHave } from '@livedrops/mocks/world/world';
import { describe, expect, it } from 'vitest';
import type { Drop, StockLabel } from '../../shared/api/wire.ts';
import { findVariant, firstChoice } from './choose-variant.ts';

const world = createScene();
const cups: Drop = toDrop(world, mustHave(world.drops, mockId('drop', 1)));
const [mixed, cobalt, oxblood] = cups.variants.map(({ variant_id }) => variant_id);

const labelled = (...labels: readonly StockLabel[]): Drop => ({
  ...cups,
  variants: cups.variants.map((variant, index) => ({
    ...variant,
    stock_label: labels[index] ?? 'sold_out',
  })),
});

describe('the variant chosen when a page opens', () => {
  it('is the first that can be had, else the first that may return, else the first', () => {
    expect(firstChoice(labelled('sold_out', 'all_held', 'available'))).toBe(oxblood);
    expect(firstChoice(labelled('sold_out', 'all_held', 'all_held'))).toBe(cobalt);
    expect(firstChoice(labelled('sold_out', 'sold_out', 'sold_out'))).toBe(mixed);
  });

  it('gives way to another only when the creator took it away', () => {
    expect(findVariant(cups, cobalt ?? '')?.name).toBe('All cobalt');
    expect(findVariant(cups, mockId('variant', 0xfff))?.name).toBe('Mixed set');
    expect(findVariant({ ...cups, variants: [] }, mixed ?? '')).toBeNull();
  });
});
