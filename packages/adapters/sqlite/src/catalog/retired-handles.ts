import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';

export interface RetiredHandles {
  retire(handle: string): void;
  isRetired(handle: string): boolean;
}

/** Called inside a write. Whoever reads the file can only guess a handle, and learns of it that it was given once. */
export function createRetiredHandles(writer: Database.Database): RetiredHandles {
  const insert = writer.prepare<[Buffer]>(
    'INSERT INTO retired_handles (handle_hash) VALUES (?) ON CONFLICT DO NOTHING',
  );
  const select = writer
    .prepare<[Buffer], number>('SELECT 1 FROM retired_handles WHERE handle_hash = ?')
    .pluck();
  return {
    retire: (handle) => void insert.run(hashOf(handle)),
    isRetired: (handle) => select.get(hashOf(handle)) !== undefined,
  };
}

const hashOf = (handle: string): Buffer => createHash('sha256').update(handle).digest();
