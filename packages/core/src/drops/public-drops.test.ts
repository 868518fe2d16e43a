import { expect, test, vi } from 'vitest';
import type { Creator } from '../catalog/product.ts';
import type { Catalog } from '../ports/catalog.ts';
import type { DropStore } from '../ports/drop-store.ts';
import { brandId } from '../shared/ids.ts';
import { only } from '../testing/only.ts';
import { buyer, clock, creator, now, sampleDrop } from '../testing/samples.ts';
import { announceDrops } from './announce-drops.ts';
import { getDrop } from './get-drop.ts';
import { listCreatorCalendar } from './list-creator-calendar.ts';
import { listDrops } from './list-drops.ts';
import { listLiveDrops } from './list-live-drops.ts';

const drop = sampleDrop();
const draft = sampleDrop({ draft: true });
const { dropId } = drop;

test('an announced drop is found by everybody, a draft by its creator alone', () => {
  const announced = { drops: only<DropStore>({ find: () => drop }) };
  const hidden = { drops: only<DropStore>({ find: () => draft }) };
  const missing = { ok: false, code: 'drop.not_found' };
  expect(getDrop(announced, { actor: null, dropId })).toEqual({ ok: true, drop });
  expect(getDrop(hidden, { actor: null, dropId })).toEqual(missing);
  expect(getDrop(hidden, { actor: buyer, dropId })).toEqual(missing);
  expect(getDrop(hidden, { actor: creator, dropId })).toEqual({ ok: true, drop: draft });
});

test('a drop that does not exist is not found', () => {
  const drops = only<DropStore>({ find: () => null });
  expect(getDrop({ drops }, { actor: creator, dropId })).toMatchObject({ code: 'drop.not_found' });
});

const three = ['a', 'b', 'c'].map((id, index) =>
  sampleDrop({ dropId: brandId(id), startAt: now + index, endAt: now + 1000 + index }),
);

test.each([
  ['upcoming', { at: now + 1, dropId: 'b' }],
  ['live', { at: now + 1001, dropId: 'b' }],
  ['ended', { at: now + 1001, dropId: 'b' }],
] as const)('a page of %s drops continues after its last item', (phase, next) => {
  const list = vi.fn<DropStore['list']>((query) => three.slice(0, query.limit));
  const drops = only<DropStore>({ list });
  const page = listDrops({ clock, drops }, { phase, limit: 2 });
  expect(page.items.map((item) => item.dropId)).toEqual(['a', 'b']);
  expect(page.next).toEqual(next);
  expect(list).toHaveBeenCalledWith({ phase, limit: 3, now });
});

test('the last page of drops has no continuation', () => {
  const drops = only<DropStore>({ list: () => three });
  expect(listDrops({ clock, drops }, { phase: 'live', limit: 3 }).next).toBeNull();
});

test('live drops are judged by the server’s clock', () => {
  const list = vi.fn<DropStore['list']>(() => three);
  listLiveDrops({ clock, drops: only<DropStore>({ list }) }, { limit: 50 });
  expect(list).toHaveBeenCalledWith({ phase: 'live', limit: 50, now });
});

test('a creator’s calendar is read as of now, and nobody has none', () => {
  const listCalendar = vi.fn<DropStore['listCalendar']>(() => three);
  const drops = only<DropStore>({ listCalendar });
  const { creatorId } = drop.creator;
  const of = (found: Creator | null) =>
    listCreatorCalendar(
      { clock, drops, catalog: only<Catalog>({ findCreator: () => found }) },
      { creatorId },
    );
  const profile = { ...drop.creator, bio: '' };
  expect(of(profile)).toEqual({ ok: true, creator: profile, drops: three });
  expect(listCalendar).toHaveBeenCalledExactlyOnceWith({ creatorId, limit: 100, now });
  expect(of(null)).toEqual({ ok: false, code: 'creator.not_found' });
});

test('announcing hands on what the store wrote', async () => {
  const answer = { ok: true, announced: 2, nextAt: 7 } as const;
  const drops = only<DropStore>({ announceDue: async () => answer });
  expect(await announceDrops({ drops })).toBe(answer);
});
