import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { openFollowGraph } from '@livedrops/adapter-sqlite/open-follow-graph';
import { openAccountsDatabase } from '@livedrops/api/accounts/open-accounts-database';
import { hashSessionToken, signSessionToken } from '@livedrops/api/accounts/session-token';
import Database from 'better-sqlite3';

const yearMs = 365 * 24 * 3_600_000;

/** Writes signed-in people who follow one creator straight into the tables of a shop that is not running; their cookies. */
export function loadCrowd(crowd: {
  readonly dataDir: string;
  readonly secret: string;
  readonly creatorId: string;
  readonly people: number;
}): string[] {
  const { dataDir, secret, creatorId, people } = crowd;
  const ids = Array.from({ length: people }, () => randomUUID());
  const cookies = writeAccounts(join(dataDir, 'accounts.db'), secret, ids);
  writeFollows(join(dataDir, 'follows.db'), creatorId, ids);
  return cookies;
}

function writeAccounts(file: string, secret: string, ids: readonly string[]): string[] {
  const db = openAccountsDatabase(file);
  const at = new Date().toISOString();
  const end = new Date(Date.now() + yearMs).toISOString();
  const user = db.prepare(
    `INSERT INTO "user" ("id", "name", "email", "emailVerified", "createdAt", "updatedAt", "role")
     VALUES (?, 'Follower', ?, 0, ?, ?, 'user')`,
  );
  const session = db.prepare(
    `INSERT INTO "session" ("id", "expiresAt", "token", "createdAt", "updatedAt", "userId")
     VALUES (?, ?, ?, ?, ?, ?)`,
  );
  const cookies = db.transaction(() =>
    ids.map((id) => {
      user.run(id, `${id}@bench.example`, at, at);
      session.run(id, end, hashSessionToken(id), at, at, id);
      return `livedrops.session_token=${signSessionToken(id, secret)}`;
    }),
  )();
  db.close();
  return cookies;
}

function writeFollows(file: string, creatorId: string, ids: readonly string[]): void {
  openFollowGraph({ file }).close();
  const db = new Database(file);
  const now = Date.now();
  db.transaction(() => {
    for (const table of ['followers', 'following']) {
      const insert = db.prepare(
        `INSERT INTO ${table} (creator_id, followed_at, follower_id) VALUES (?, ?, ?)`,
      );
      for (const id of ids) insert.run(creatorId, now, id);
    }
    db.prepare(
      `INSERT INTO follower_counts VALUES (?, ?)
       ON CONFLICT DO UPDATE SET followers = followers + excluded.followers`,
    ).run(creatorId, ids.length);
  })();
  db.close();
}
