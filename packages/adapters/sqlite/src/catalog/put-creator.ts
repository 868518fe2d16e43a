import type { Creator } from '@livedrops/core/catalog/product';
import type { Catalog } from '@livedrops/core/ports/catalog';
import { brandId, type DropId } from '@livedrops/core/shared/ids';
import { tellDropFact } from '../drops/drop-events.ts';
import type { StoreContext } from '../store-context.ts';
import { foldFields } from './fold-text.ts';

/** Makes or renames a profile. Drops that are still ahead or running show the new name, so they say that they changed. */
export function createPutCreator(store: StoreContext): Catalog['putCreator'] {
  const { writer } = store;
  const upsert = writer.prepare<[string, string, string, string, number, string]>(`
    INSERT INTO creators (creator_id, handle, profile_name, bio, hue, search_text) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (creator_id) DO UPDATE SET
      handle = excluded.handle, profile_name = excluded.profile_name, bio = excluded.bio,
      hue = excluded.hue, search_text = excluded.search_text`);
  const selectShown = writer.prepare<[string, number], { drop_id: string; title: string }>(`
    SELECT d.drop_id, i.title FROM drops d JOIN drop_items i USING (drop_id)
    WHERE d.creator_id = ? AND d.draft = 0 AND d.cancelled_at IS NULL AND d.end_at > ?`);

  function put({ creatorId, handle, profileName, bio, hue }: Creator) {
    upsert.run(creatorId, handle, profileName, bio, hue, foldFields([profileName, handle]));
    store.facts.clear();
    const at = store.clock.now();
    for (const row of selectShown.all(creatorId, at)) {
      const dropId = brandId<DropId>(row.drop_id);
      tellDropFact(store, 'drop.updated', { dropId, creatorId, title: row.title, at });
    }
    return { ok: true as const };
  }

  return (creator) => store.write(() => put(creator));
}
