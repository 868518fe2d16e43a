import assert from 'node:assert/strict';
import { Session } from '../accounts.ts';
import { Creator, FollowerPage, FollowingPage } from '../people.ts';
import type { Person } from './stage.ts';
import { nowhere } from './staged-drop.ts';
import type { Talk } from './talk.ts';

async function idOf(talk: Talk, person: Person): Promise<string> {
  const { json } = await talk.ask(person, 'GET /auth/session', { gives: 200 });
  const { user } = Session.parse(json);
  assert(user);
  return user.user_id;
}

async function readProfile(talk: Talk, person: Person, creatorId: string) {
  const { json } = await talk.ask(person, `GET /creators/${creatorId}`, { gives: 200 });
  const { follower_count, following } = Creator.parse(json);
  return { follower_count, following };
}

/** Who follows whom, who may know it, and how often it counts. */
export const followingCases = {
  'a follow counts once, and is taken back once': async (talk: Talk) => {
    const [creator, buyer] = [await idOf(talk, 'creator'), await idOf(talk, 'buyer')];
    const follow = `/users/${buyer}/follow/${creator}`;
    const before = await readProfile(talk, 'buyer', creator);
    assert.deepEqual(before, { follower_count: 0, following: false });
    await talk.ask('buyer', `POST ${follow}`, { gives: 204 });
    await talk.ask('buyer', `POST ${follow}`, { gives: 204 });
    const after = await readProfile(talk, 'buyer', creator);
    assert.deepEqual(after, { follower_count: 1, following: true });
    const seen = await readProfile(talk, 'guest', creator);
    assert.deepEqual(seen, { follower_count: 1, following: false });
    await talk.ask('buyer', `DELETE ${follow}`, { gives: 204 });
    await talk.ask('buyer', `DELETE ${follow}`, { gives: 204 });
    assert.deepEqual(await readProfile(talk, 'buyer', creator), before);
  },
  'nobody follows for another, themselves, or who is no creator': async (talk: Talk) => {
    const [creator, buyer] = [await idOf(talk, 'creator'), await idOf(talk, 'buyer')];
    const stranger = await idOf(talk, 'stranger');
    for (const method of ['POST', 'DELETE']) {
      const ask = (person: Person, path: string, gives: Parameters<Talk['ask']>[2]['gives']) =>
        talk.ask(person, `${method} /users/${path}`, { gives });
      await ask('guest', `${buyer}/follow/${creator}`, 'unauthenticated');
      await ask('stranger', `${buyer}/follow/${creator}`, 'not-allowed');
      await ask('buyer', `${buyer}/follow/${stranger}`, 'creator-not-found');
      await ask('buyer', `${buyer}/follow/${nowhere}`, 'creator-not-found');
    }
    const self = `POST /users/${creator}/follow/${creator}`;
    await talk.ask('creator', self, { gives: 'cannot-follow-self' });
    await talk.ask('guest', `GET /creators/${buyer}`, { gives: 'creator-not-found' });
  },
  'lists of follows are read by their owner, page by page': async (talk: Talk) => {
    const [creator, rival] = [await idOf(talk, 'creator'), await idOf(talk, 'rival')];
    const people = ['buyer', 'stranger', 'rival'] as const;
    for (const person of people) {
      await talk.ask(person, `POST /users/${await idOf(talk, person)}/follow/${creator}`, {
        gives: 204,
      });
      await talk.pass(1_000);
    }
    const buyer = await idOf(talk, 'buyer');
    await talk.ask('buyer', `POST /users/${buyer}/follow/${rival}`, { gives: 204 });

    const followers = `/creators/${creator}/followers?limit=2`;
    const first = await talk.ask('creator', `GET ${followers}`, { gives: 200 });
    const { next_cursor } = FollowerPage.parse(first.json);
    const rest = await talk.ask('creator', `GET ${followers}&cursor=${next_cursor}`, {
      gives: 200,
    });
    const { items, next_cursor: end } = FollowerPage.parse(rest.json);
    assert.deepEqual([items.map(({ user_id }) => user_id), end], [[buyer], null]);
    for (const person of ['rival', 'buyer'] as const) {
      await talk.ask(person, `GET ${followers}`, { gives: 'not-allowed' });
    }
    await talk.ask('guest', `GET ${followers}`, { gives: 'unauthenticated' });

    const following = `/users/${buyer}/following?limit=1`;
    const own = await talk.ask('buyer', `GET ${following}`, { gives: 200 });
    const page = FollowingPage.parse(own.json);
    assert.equal(page.items[0]?.creator.creator_id, rival);
    await talk.ask('buyer', `GET ${following}&cursor=${page.next_cursor}`, { gives: 200 });
    await talk.ask('stranger', `GET ${following}`, { gives: 'not-allowed' });
    await talk.ask('buyer', `GET ${following}&cursor=nonsense`, { gives: 'cursor-invalid' });
  },
};
