import type { Follow, FollowGraph, FollowPosition } from '@livedrops/core/ports/follow-graph';
import { brandId, type CreatorId, type UserId } from '@livedrops/core/shared/ids';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

export interface FollowStage {
  readonly graph: FollowGraph;
  /** Every difference between the counts and the follows themselves; empty when they agree. */
  readonly differences: () => Promise<readonly unknown[]>;
  /** The same graph as a process finds it that starts after this one has ended. */
  readonly reopen: () => Promise<FollowStage>;
  readonly close: () => Promise<void>;
}

const user = (name: string) => brandId<UserId>(`user-${name}`);
const creator = (name: string) => brandId<CreatorId>(`creator-${name}`);
const ondo = creator('ondo');
const nuno = user('nuno');

const follow = (followerId: UserId, creatorId: CreatorId, followedAt = 1_000): Follow => ({
  followerId,
  creatorId,
  followedAt,
});

/** Every page of a list, one after the other. */
async function readAll(
  read: (after: FollowPosition | null) => ReturnType<FollowGraph['listFollowers']>,
): Promise<Follow[]> {
  const items: Follow[] = [];
  let after: FollowPosition | null = null;
  do {
    const page = await read(after);
    items.push(...page.items);
    after = page.next;
  } while (after);
  return items;
}

/** The behaviour that every follow graph must have, whatever engine keeps it. */
export function describeFollowGraph(name: string, open: () => Promise<FollowStage>): void {
  describe(name, () => {
    let stage: FollowStage;
    beforeEach(async () => {
      stage = await open();
    });
    afterEach(async () => {
      expect(await stage.differences()).toEqual([]);
      await stage.close();
    });
    const graph = () => stage.graph;

    describeChanges(graph);
    describeCrowds(graph);
    describePages(graph);

    test('what was answered is still there for the process that starts next', async () => {
      await graph().follow(follow(nuno, ondo));
      stage = await stage.reopen();
      expect(await graph().countFollowers(ondo)).toBe(1);
      expect(await graph().findFollowed(nuno, [ondo])).toEqual(new Set([ondo]));
    });
  });
}

function describeChanges(graph: () => FollowGraph): void {
  test('a follow counts once, and a repeat changes nothing, its instant neither', async () => {
    expect(await graph().follow(follow(nuno, ondo, 5))).toEqual({
      ok: true,
      changed: true,
      followerCount: 1,
    });
    expect(await graph().follow(follow(nuno, ondo, 9))).toEqual({
      ok: true,
      changed: false,
      followerCount: 1,
    });
    const { items } = await graph().listFollowers({ creatorId: ondo, after: null, limit: 10 });
    expect(items).toEqual([follow(nuno, ondo, 5)]);
  });

  test('an unfollow takes it back once, and a repeat changes nothing', async () => {
    await graph().follow(follow(nuno, ondo));
    const pair = { followerId: nuno, creatorId: ondo };
    expect(await graph().unfollow(pair)).toEqual({ ok: true, changed: true, followerCount: 0 });
    expect(await graph().unfollow(pair)).toEqual({ ok: true, changed: false, followerCount: 0 });
    expect(await graph().findFollowed(nuno, [ondo])).toEqual(new Set());
    expect(await graph().listFollowing({ followerId: nuno, after: null, limit: 10 })).toEqual({
      items: [],
      next: null,
    });
  });

  test('who follows again follows from then on', async () => {
    await graph().follow(follow(nuno, ondo, 5));
    await graph().unfollow({ followerId: nuno, creatorId: ondo });
    await graph().follow(follow(nuno, ondo, 9));
    const { items } = await graph().listFollowing({ followerId: nuno, after: null, limit: 10 });
    expect(items).toEqual([follow(nuno, ondo, 9)]);
  });

  test('nobody is known, nobody is followed, nothing is counted', async () => {
    expect(await graph().countFollowers(creator('nobody'))).toBe(0);
    expect(await graph().findFollowed(user('nobody'), [ondo])).toEqual(new Set());
    expect(await graph().findFollowed(nuno, [])).toEqual(new Set());
    expect(
      await graph().unfollow({ followerId: user('nobody'), creatorId: creator('nobody') }),
    ).toEqual({ ok: true, changed: false, followerCount: 0 });
  });

  test('of many creators exactly the followed ones are found', async () => {
    const creators = Array.from({ length: 100 }, (_, place) => creator(`c${place}`));
    const followed = creators.filter((_, place) => place % 7 === 0);
    for (const each of followed) await graph().follow(follow(nuno, each));
    expect(await graph().findFollowed(nuno, creators)).toEqual(new Set(followed));
  });
}

function describeCrowds(graph: () => FollowGraph): void {
  test('a hundred people at once are counted exactly', async () => {
    const crowd = Array.from({ length: 100 }, (_, place) => user(`u${place}`));
    await Promise.all(crowd.map((each, place) => graph().follow(follow(each, ondo, place))));
    expect(await graph().countFollowers(ondo)).toBe(100);
    await Promise.all(
      crowd.slice(0, 40).map((each) => graph().unfollow({ followerId: each, creatorId: ondo })),
    );
    expect(await graph().countFollowers(ondo)).toBe(60);
  });

  test('the same follow pressed a hundred times at once counts once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => graph().follow(follow(nuno, ondo))),
    );
    expect(answers.filter((answer) => answer.ok && answer.changed)).toHaveLength(1);
    expect(await graph().countFollowers(ondo)).toBe(1);
  });

  test('follows and unfollows in any order leave what a list of them would', async () => {
    const steps = fc.array(
      fc.record({ who: fc.integer({ min: 0, max: 4 }), follows: fc.boolean() }),
      { maxLength: 60 },
    );
    let round = 0;
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        round += 1;
        const star = creator(`round-${round}`);
        const expected = new Set<UserId>();
        const answers = taken.map(({ who, follows }) => {
          const followerId = user(`${who}`);
          if (follows) expected.add(followerId);
          else expected.delete(followerId);
          return follows
            ? graph().follow(follow(followerId, star))
            : graph().unfollow({ followerId, creatorId: star });
        });
        await Promise.all(answers);
        const { items } = await graph().listFollowers({ creatorId: star, after: null, limit: 10 });
        expect(new Set(items.map(({ followerId }) => followerId))).toEqual(expected);
        expect(await graph().countFollowers(star)).toBe(expected.size);
      }),
      { numRuns: 50 },
    );
  });
}

function describePages(graph: () => FollowGraph): void {
  const crowd = async (count: number, at = (place: number) => place) => {
    const people = Array.from({ length: count }, (_, place) =>
      user(String(place).padStart(4, '0')),
    );
    await Promise.all(people.map((each, place) => graph().follow(follow(each, ondo, at(place)))));
    return people;
  };
  const followers = (limit: number) =>
    readAll((after) => graph().listFollowers({ creatorId: ondo, after, limit }));

  test('followers come the latest first, whole pages and a rest', async () => {
    const people = await crowd(25);
    const read = await followers(10);
    expect(read.map(({ followerId }) => followerId)).toEqual(people.toReversed());
    const page = await graph().listFollowers({ creatorId: ondo, after: null, limit: 25 });
    expect(page.next).toBeNull();
  });

  test('people of the same instant are all told, each once', async () => {
    await crowd(25, () => 7);
    const read = await followers(10);
    expect(new Set(read.map(({ followerId }) => followerId)).size).toBe(25);
    expect(read).toHaveLength(25);
  });

  test('who joins or leaves while pages are read moves nobody else', async () => {
    const people = await crowd(30);
    const first = await graph().listFollowers({ creatorId: ondo, after: null, limit: 10 });
    await graph().follow(follow(user('late'), ondo, 1_000));
    const [, gone] = people;
    if (gone) await graph().unfollow({ followerId: gone, creatorId: ondo });
    const rest = await readAll((after) =>
      graph().listFollowers({ creatorId: ondo, after: after ?? first.next, limit: 10 }),
    );
    const read = [...first.items, ...rest].map(({ followerId }) => followerId);
    expect(read).toEqual(people.toReversed().filter((each) => each !== gone));
  });

  test('a position whose own follow is gone still leads on', async () => {
    const people = await crowd(5);
    const first = await graph().listFollowers({ creatorId: ondo, after: null, limit: 2 });
    const last = first.items.at(-1);
    if (last) await graph().unfollow(last);
    const rest = await graph().listFollowers({ creatorId: ondo, after: first.next, limit: 10 });
    expect(rest.items.map(({ followerId }) => followerId)).toEqual(people.slice(0, 3).toReversed());
  });

  test('whom somebody follows comes the latest first, of that person alone', async () => {
    const creators = Array.from({ length: 12 }, (_, place) => creator(`c${place}`));
    for (const [place, each] of creators.entries()) await graph().follow(follow(nuno, each, place));
    await graph().follow(follow(user('other'), creator('elsewhere'), 99));
    const read = await readAll((after) =>
      graph().listFollowing({ followerId: nuno, after, limit: 5 }),
    );
    expect(read.map(({ creatorId }) => creatorId)).toEqual(creators.toReversed());
  });
}
