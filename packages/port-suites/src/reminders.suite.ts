import type { AskerPosition } from '@livedrops/core/ports/reminders';
import { brandId, type DropId, type UserId } from '@livedrops/core/shared/ids';
import { describe, expect, test } from 'vitest';
import { useWishes } from './use-wishes.ts';
import type { OpenWishes } from './wishes-stage.ts';

const nuno = brandId<UserId>('nuno');
const ada = brandId<UserId>('ada');
const cups = brandId<DropId>('cups');
const lamp = brandId<DropId>('lamp');
const person = (n: number) => brandId<UserId>(`user-${String(n).padStart(4, '0')}`);
const limit = { perUserMax: 200, now: 1_000 };

/** The behaviour of every store of reminders. */
export function describeReminders(name: string, open: OpenWishes): void {
  describe(name, () => {
    const { stage, reopen } = useWishes(open);
    const store = () => stage().reminders;
    const ask = (userId: UserId, dropId = cups, askedAt = 1_000, startAt = 9_000) =>
      store().ask({ userId, dropId, askedAt, startAt }, limit);

    test('asking counts once and keeps its first instant; taking it back counts once', async () => {
      expect(await ask(nuno, cups, 1_000)).toEqual({ ok: true });
      expect(await ask(nuno, cups, 2_000)).toEqual({ ok: true });
      expect(await store().countAskers(cups)).toBe(1);
      expect(await store().isAsked({ userId: nuno, dropId: cups })).toBe(true);
      expect(await store().isAsked({ userId: ada, dropId: cups })).toBe(false);
      expect(await store().listOfUser(nuno, 10)).toEqual([
        { userId: nuno, dropId: cups, askedAt: 1_000 },
      ]);
      const pair = { userId: nuno, dropId: cups };
      expect(await store().withdraw(pair)).toEqual({ ok: true });
      expect(await store().withdraw(pair)).toEqual({ ok: true });
      expect(await store().countAskers(cups)).toBe(0);
      expect(await store().isAsked(pair)).toBe(false);
    });

    test('a hundred at once, each twice and half of them away again, are counted exactly', async () => {
      const crowd = Array.from({ length: 100 }, (_, n) => person(n));
      await Promise.all(
        crowd.flatMap((userId, n) => [
          ask(userId),
          ask(userId),
          ...(n % 2 === 0 ? [store().withdraw({ userId, dropId: cups })] : []),
        ]),
      );
      expect(await store().countAskers(cups)).toBe(50);
    });

    test('what somebody asked for is listed, the latest first', async () => {
      await ask(nuno, cups, 1_000);
      await ask(nuno, lamp, 2_000);
      await ask(ada, lamp, 3_000);
      const dropsOf = async (limitTo: number) =>
        (await store().listOfUser(nuno, limitTo)).map(({ dropId }) => dropId);
      expect(await dropsOf(10)).toEqual([lamp, cups]);
      expect(await dropsOf(1)).toEqual([lamp]);
    });

    test('those who asked are read page by page, each once, though more come meanwhile', async () => {
      for (let n = 0; n < 25; n += 1) await ask(person(n), cups, 1_000 + Math.floor(n / 5));
      const read: UserId[] = [];
      let after: AskerPosition | null = null;
      do {
        const page = await store().listAskers({ dropId: cups, after, limit: 10 });
        read.push(...page.items.map(({ userId }) => userId));
        after = page.next;
        if (read.length === 10) await ask(person(30), cups, 5_000);
      } while (after);
      const expected = Array.from({ length: 25 }, (_, n) => person(n));
      expect(read).toEqual([...expected, person(30)]);
    });

    test('the one past the limit is refused, over drops that are still to come', async () => {
      const drop = (n: number) => brandId<DropId>(`drop-${n}`);
      const answers = await Promise.all(Array.from({ length: 210 }, (_, n) => ask(nuno, drop(n))));
      expect(answers.filter(({ ok }) => ok)).toHaveLength(200);
      expect(answers.at(-1)).toMatchObject({ ok: false, code: 'reminder.too_many' });
      expect(await ask(nuno, drop(0))).toEqual({ ok: true });
      expect(await ask(ada, drop(205))).toEqual({ ok: true });
      const later = { userId: nuno, dropId: drop(205), askedAt: 9_500, startAt: 99_000 };
      expect(await store().ask(later, { perUserMax: 200, now: 9_500 })).toEqual({ ok: true });
    });

    test('what was answered is there for the process that starts next, until its owner is forgotten', async () => {
      await ask(nuno);
      await ask(ada);
      await reopen();
      expect(await store().countAskers(cups)).toBe(2);
      expect(await store().forgetUser(nuno)).toEqual({ ok: true });
      expect(await store().countAskers(cups)).toBe(1);
      expect(await store().listOfUser(nuno, 10)).toEqual([]);
    });
  });
}
