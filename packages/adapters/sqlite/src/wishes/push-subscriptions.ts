import type {
  PushSubscriptions,
  SavedPushSubscription,
} from '@livedrops/core/ports/push-subscriptions';
import { brandId, type SubscriptionId, type UserId } from '@livedrops/core/shared/ids';
import { refuse } from '@livedrops/core/shared/refusal';
import type { WishesFile } from './wishes-file.ts';

interface Row extends Omit<SavedPushSubscription, 'subscriptionId' | 'userId'> {
  readonly subscriptionId: string;
  readonly userId: string;
}

const columns = `subscription_id AS subscriptionId, user_id AS userId, endpoint, p256dh, auth, created_at AS createdAt
  FROM push_subscriptions`;
const done = { ok: true } as const;

export function createPushSubscriptions({ writer, reader, write }: WishesFile): PushSubscriptions {
  const byUser = reader.prepare<[string], Row>(
    `SELECT ${columns} WHERE user_id = ? ORDER BY created_at, subscription_id`,
  );
  const byUsers = reader.prepare<[string], Row>(`
    SELECT ${columns} WHERE user_id IN (SELECT value FROM json_each(?))
    ORDER BY user_id, created_at, subscription_id`);
  const byEndpoint = writer.prepare<[string], Row>(`SELECT ${columns} WHERE endpoint = ?`);
  const count = writer
    .prepare<[string], number>('SELECT count(*) FROM push_subscriptions WHERE user_id = ?')
    .pluck();
  const renew = writer.prepare<[string, string, string]>(
    'UPDATE push_subscriptions SET p256dh = ?, auth = ? WHERE subscription_id = ?',
  );
  const insert = writer.prepare<[SavedPushSubscription]>(`
    INSERT INTO push_subscriptions (subscription_id, user_id, endpoint, p256dh, auth, created_at)
    VALUES (@subscriptionId, @userId, @endpoint, @p256dh, @auth, @createdAt)`);
  const remove = writer.prepare<[string, string]>(
    'DELETE FROM push_subscriptions WHERE user_id = ? AND subscription_id = ?',
  );
  const forget = writer.prepare<[string]>('DELETE FROM push_subscriptions WHERE user_id = ?');

  function save(wanted: SavedPushSubscription, perUserMax: number) {
    const known = byEndpoint.get(wanted.endpoint);
    if (known?.userId === wanted.userId) {
      renew.run(wanted.p256dh, wanted.auth, known.subscriptionId);
      const { p256dh, auth } = wanted;
      return { ok: true, subscription: { ...savedFrom(known), p256dh, auth } } as const;
    }
    if ((count.get(wanted.userId) ?? 0) >= perUserMax) return refuse('push.too_many');
    if (known) remove.run(known.userId, known.subscriptionId);
    insert.run(wanted);
    return { ok: true, subscription: wanted } as const;
  }

  return {
    save: (wanted, perUserMax) => write(() => save(wanted, perUserMax)),
    list: async (userId) => byUser.all(userId).map(savedFrom),
    async findMany(userIds) {
      const rows = byUsers.all(JSON.stringify(userIds)).map(savedFrom);
      return Map.groupBy(rows, ({ userId }) => userId);
    },
    delete: (userId, subscriptionId) =>
      write(() => {
        remove.run(userId, subscriptionId);
        return done;
      }),
    forgetUser: (userId) =>
      write(() => {
        forget.run(userId);
        return done;
      }),
  };
}

function savedFrom(row: Row): SavedPushSubscription {
  return {
    ...row,
    subscriptionId: brandId<SubscriptionId>(row.subscriptionId),
    userId: brandId<UserId>(row.userId),
  };
}
