import type { SavedPushSubscription } from '@livedrops/core/ports/push-subscriptions';
import { brandId, type SubscriptionId, type UserId } from '@livedrops/core/shared/ids';
import { describe, expect, test } from 'vitest';
import { useWishes } from './use-wishes.ts';
import type { OpenWishes } from './wishes-stage.ts';

const nuno = brandId<UserId>('nuno');
const ada = brandId<UserId>('ada');
const perUserMax = 16;
const browser = (n: number, userId = nuno): SavedPushSubscription => ({
  subscriptionId: brandId<SubscriptionId>(`${userId}-${n}`),
  userId,
  endpoint: `https://push.example/${n}`,
  p256dh: `key-${n}`,
  auth: `auth-${n}`,
  createdAt: 1_000 + n,
});

/** The behaviour of every store of push subscriptions. */
export function describePushSubscriptions(name: string, open: OpenWishes): void {
  describe(name, () => {
    const { stage, reopen } = useWishes(open);
    const store = () => stage().pushSubscriptions;
    const save = (subscription: SavedPushSubscription) => store().save(subscription, perUserMax);
    const idsOf = async (userId: UserId) =>
      (await store().list(userId)).map(({ subscriptionId }) => subscriptionId);

    test('a browser is kept for its owner, and found with others’ in one reading', async () => {
      expect(await save(browser(1))).toEqual({ ok: true, subscription: browser(1) });
      await save(browser(2));
      await save(browser(3, ada));
      expect(await store().list(nuno)).toEqual([browser(1), browser(2)]);
      const found = await store().findMany([nuno, ada, brandId<UserId>('nobody')]);
      expect(found).toEqual(
        new Map([
          [nuno, [browser(1), browser(2)]],
          [ada, [browser(3, ada)]],
        ]),
      );
    });

    test('the same browser again keeps its id and takes the new keys', async () => {
      await save(browser(1));
      const again = {
        ...browser(1),
        subscriptionId: brandId<SubscriptionId>('new'),
        p256dh: 'new key',
        createdAt: 9_000,
      };
      const kept = { ...browser(1), p256dh: 'new key' };
      expect(await save(again)).toEqual({ ok: true, subscription: kept });
      expect(await store().list(nuno)).toEqual([kept]);
    });

    test('a browser that somebody else signs in to changes hands', async () => {
      await save(browser(1));
      const taken = { ...browser(1, ada), endpoint: browser(1).endpoint };
      expect(await save(taken)).toEqual({ ok: true, subscription: taken });
      expect(await store().list(nuno)).toEqual([]);
      expect(await store().list(ada)).toEqual([taken]);
    });

    test('the one past the limit is refused, however many come at once, and a known one is not', async () => {
      const answers = await Promise.all(Array.from({ length: 40 }, (_, n) => save(browser(n))));
      expect(answers.filter(({ ok }) => ok)).toHaveLength(perUserMax);
      expect(answers.find(({ ok }) => !ok)).toMatchObject({ code: 'push.too_many' });
      expect(await store().list(nuno)).toHaveLength(perUserMax);
      expect(await save(browser(0))).toMatchObject({ ok: true });
      expect(await save(browser(50, ada))).toMatchObject({ ok: true });
    });

    test('only its owner takes a browser out, and twice is no harm', async () => {
      await save(browser(1));
      const { subscriptionId } = browser(1);
      expect(await store().delete(ada, subscriptionId)).toEqual({ ok: true });
      expect(await idsOf(nuno)).toEqual([subscriptionId]);
      expect(await store().delete(nuno, subscriptionId)).toEqual({ ok: true });
      expect(await store().delete(nuno, subscriptionId)).toEqual({ ok: true });
      expect(await idsOf(nuno)).toEqual([]);
    });

    test('what was answered is there for the process that starts next, until its owner is forgotten', async () => {
      await save(browser(1));
      await save(browser(2, ada));
      await reopen();
      expect(await store().list(nuno)).toEqual([browser(1)]);
      expect(await store().forgetUser(nuno)).toEqual({ ok: true });
      expect(await store().list(nuno)).toEqual([]);
      expect(await store().list(ada)).toEqual([browser(2, ada)]);
    });
  });
}
