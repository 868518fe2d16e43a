import { expect, test, vi } from 'vitest';
import type { DropStore } from '../ports/drop-store.ts';
import { only } from '../testing/only.ts';
import { buyer, creator, otherCreator, sampleDrop } from '../testing/samples.ts';
import { cancelDrop } from './cancel-drop.ts';
import { updateDrop } from './update-drop.ts';

const drop = sampleDrop();
const [variant] = drop.variants;
const second = { ...variant, variantId: 'second', name: 'All cobalt' };

function stage(found: unknown = drop) {
  const update = vi.fn<DropStore['update']>(async () => ({ ok: true, drop }));
  const cancel = vi.fn<DropStore['cancel']>(async () => ({ ok: true, drop }));
  const find = () => found as ReturnType<DropStore['find']>;
  return { update, cancel, ctx: { drops: only<DropStore>({ update, cancel, find }) } };
}

const command = { dropId: drop.dropId, expectedVersion: 3 };

test('a change is made in the actor’s name, with the version that was read', async () => {
  const { ctx, update } = stage();
  await updateDrop(ctx, { ...command, actor: creator, change: { perCustomerLimit: 4 } });
  expect(update).toHaveBeenCalledWith({
    ...command,
    creatorId: 'ondo',
    change: { perCustomerLimit: 4 },
  });
});

test('one number of units changes the only variant', async () => {
  const { ctx, update } = stage();
  await updateDrop(ctx, { ...command, actor: creator, change: { stock: 130 } });
  expect(update.mock.calls[0]?.[0].change).toEqual({
    stock: [{ variantId: 'mixed', stockCount: 130 }],
  });
});

test('one number of units for a drop with two variants is refused', async () => {
  const { ctx, update } = stage({ ...drop, variants: [variant, second] });
  expect(await updateDrop(ctx, { ...command, actor: creator, change: { stock: 130 } })).toEqual({
    ok: false,
    code: 'drop.stock_invalid',
  });
  expect(update).not.toHaveBeenCalled();
});

test('another creator’s drop is not found, and its variants are not told', async () => {
  const { ctx, update } = stage();
  expect(await updateDrop(ctx, { ...command, actor: otherCreator, change: { stock: 1 } })).toEqual({
    ok: false,
    code: 'drop.not_found',
  });
  expect(update).not.toHaveBeenCalled();
});

test('a shopper can neither change nor cancel a drop', async () => {
  const { ctx, update, cancel } = stage();
  const refused = { ok: false, code: 'actor.not_allowed' };
  expect(await updateDrop(ctx, { ...command, actor: buyer, change: {} })).toEqual(refused);
  expect(await cancelDrop(ctx, { actor: buyer, dropId: drop.dropId })).toEqual(refused);
  expect(update).not.toHaveBeenCalled();
  expect(cancel).not.toHaveBeenCalled();
});

test('a creator cancels in their own name', async () => {
  const { ctx, cancel } = stage();
  await cancelDrop(ctx, { actor: creator, dropId: drop.dropId });
  expect(cancel).toHaveBeenCalledWith({ dropId: drop.dropId, creatorId: 'ondo' });
});
