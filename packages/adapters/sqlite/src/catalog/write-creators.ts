import type { Creator } from '@livedrops/core/catalog/product';
import type { Catalog } from '@livedrops/core/ports/catalog';
import { brandId, type DropId } from '@livedrops/core/shared/ids';
import { refuse } from '@livedrops/core/shared/refusal';
import { tellDropFact } from '../drops/drop-events.ts';
import { writePicture } from '../read-pictures.ts';
import type { StoreContext } from '../store-context.ts';
import { createFindCreator } from './find-creator.ts';
import { foldFields } from './fold-text.ts';
import { createRetiredHandles } from './retired-handles.ts';

/** Drops that are still ahead or running show their creator, so a change of the profile says that they changed. */
export function createWriteCreators(
  store: StoreContext,
): Pick<Catalog, 'putCreator' | 'changeCreator'> {
  const { writer } = store;
  const find = createFindCreator(writer);
  const { retire, isRetired } = createRetiredHandles(writer);
  const upsert = writer.prepare<[string, string, string, string, number, string | null, string]>(`
    INSERT INTO creators (creator_id, handle, profile_name, bio, hue, avatar, search_text)
    VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (creator_id) DO UPDATE SET
      handle = excluded.handle, profile_name = excluded.profile_name, bio = excluded.bio,
      hue = excluded.hue, avatar = excluded.avatar, search_text = excluded.search_text`);
  const selectOwner = writer
    .prepare<[string], string>('SELECT creator_id FROM creators WHERE handle = ?')
    .pluck();
  const selectShown = writer.prepare<[string, number], { drop_id: string; title: string }>(`
    SELECT d.drop_id, i.title FROM drops d JOIN drop_items i USING (drop_id)
    WHERE d.creator_id = ? AND d.draft = 0 AND d.cancelled_at IS NULL AND d.end_at > ?`);

  function put({ creatorId, handle, profileName, bio, hue, avatar }: Creator) {
    const owner = selectOwner.get(handle);
    const isTaken = owner === undefined ? isRetired(handle) : owner !== creatorId;
    if (isTaken) return refuse('creator.handle_taken');
    const searched = foldFields([profileName, handle]);
    upsert.run(creatorId, handle, profileName, bio, hue, writePicture(avatar), searched);
    store.facts.clear();
    const at = store.clock.now();
    for (const row of selectShown.all(creatorId, at)) {
      const dropId = brandId<DropId>(row.drop_id);
      tellDropFact(store, 'drop.updated', { dropId, creatorId, title: row.title, at });
    }
    return { ok: true as const };
  }

  return {
    putCreator: (creator) => store.write(() => put(creator)),
    changeCreator: (creatorId, change) =>
      store.write(() => {
        const before = find(creatorId);
        if (!before) return refuse('creator.not_found');
        const creator = { ...before, ...change };
        const written = put(creator);
        if (!written.ok) return written;
        if (creator.handle !== before.handle) retire(before.handle);
        return { ok: true as const, before, creator };
      }),
  };
}
