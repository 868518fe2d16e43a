import { openWishes } from '@livedrops/adapter-sqlite/open-wishes';
import Database from 'better-sqlite3';
import { loadFollowers } from './load-followers.ts';

/** A prime, so that each name comes once and neighbours in time are none in an index. */
const stride = 7_919;

const hosts = [
  'fcm.googleapis.com',
  'updates.push.services.mozilla.com',
  'web.push.apple.com',
  'db5p.notify.windows.com',
];

interface CrowdFiles {
  readonly followsFile: string;
  readonly wishesFile: string;
}

/** Writes a creator with that many followers, each with a browser that takes push messages, straight into the tables. */
export function loadToldCrowd(files: CrowdFiles, creatorId: string, followers: number): void {
  loadFollowers(files.followsFile, creatorId, {
    count: followers,
    name: `value * ${stride} % ${followers}`,
  });
  openWishes({ file: files.wishesFile }).close();
  const db = new Database(files.wishesFile);
  db.pragma('synchronous = OFF');
  const host = hosts.map((name, index) => `WHEN ${index} THEN '${name}'`).join(' ');
  db.exec(`
    INSERT INTO push_subscriptions (subscription_id, user_id, endpoint, p256dh, auth, created_at)
    SELECT 'browser-' || value, printf('%036d', value),
      'https://' || CASE value % ${hosts.length} ${host} END || '/' || value,
      '${'x'.repeat(87)}', '${'y'.repeat(22)}', 0
    FROM (WITH RECURSIVE counted(value) AS
      (SELECT 0 UNION ALL SELECT value + 1 FROM counted WHERE value < ${followers - 1}) SELECT value FROM counted)`);
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
}
