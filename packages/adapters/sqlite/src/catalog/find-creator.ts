import type { Creator } from '@livedrops/core/catalog/product';
import type { Catalog } from '@livedrops/core/ports/catalog';
import { brandId, type CreatorId } from '@livedrops/core/shared/ids';
import type Database from 'better-sqlite3';
import { readPicture } from '../read-pictures.ts';

interface CreatorRow {
  readonly creator_id: string;
  readonly handle: string;
  readonly profile_name: string;
  readonly bio: string;
  readonly hue: number;
  readonly avatar: string | null;
}

export function createFindCreator(db: Database.Database): Catalog['findCreator'] {
  const select = db.prepare<[string], CreatorRow>(
    'SELECT creator_id, handle, profile_name, bio, hue, avatar FROM creators WHERE creator_id = ?',
  );
  return (creatorId) => {
    const row = select.get(creatorId);
    return row ? creatorFrom(row) : null;
  };
}

const creatorFrom = (row: CreatorRow): Creator => ({
  creatorId: brandId<CreatorId>(row.creator_id),
  handle: row.handle,
  profileName: row.profile_name,
  bio: row.bio,
  hue: row.hue,
  avatar: readPicture(row.avatar),
});
