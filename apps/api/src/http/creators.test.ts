import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Session } from '@livedrops/contract/accounts';
import { Drop } from '@livedrops/contract/drops';
import { Creator } from '@livedrops/contract/people';
import { Product } from '@livedrops/contract/products';
import { refuse } from '@livedrops/core/shared/refusal';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openTestShop, type TestUser } from '../testing/open-test-shop.ts';
import { speakHttp } from '../testing/speak-http.ts';
import { addCreator, addDrop } from '../testing/stage.ts';

let shop: Awaited<ReturnType<typeof openTestShop>>;
beforeAll(async () => {
  shop = await openTestShop();
});
afterAll(() => shop[Symbol.asyncDispose]());

let handles = 0;
const newHandle = () => `maker_${++handles}`;
const wanted = (change: object = {}) => ({
  profile_name: 'Ida Makes',
  handle: newHandle(),
  ...change,
});
const become = (as: TestUser, body: object) => shop.call('POST', '/creators', { as, body });
const session = async (as: TestUser) =>
  (await shop.call('GET', '/auth/session', { as })).as(Session).user;
const read = async (id: string) => (await shop.call('GET', `/creators/${id}`)).as(Creator);

const picture = (background: string) =>
  sharp({ create: { width: 300, height: 200, channels: 3, background } })
    .png()
    .toBuffer()
    .then((bytes) => new Uint8Array(bytes));
const upload = (as: TestUser, raw: Uint8Array<ArrayBuffer>, type = 'image/png', id = as.userId) =>
  shop.call('POST', `/creators/${id}/avatar`, { as, raw, headers: { 'content-type': type } });
const avatarFiles = () => readdirSync(join(shop.config.dataDir, 'avatars')).sort();

describe('becoming a creator', () => {
  test('gives a profile and the role, at once and in every session', async () => {
    const ida = shop.addUser();
    expect((await session(ida))?.role).toBe('user');
    const body = wanted({ handle: 'Ida_Makes', bio: ' Small things. ', hue: 120 });
    const made = await become(ida, body);
    expect([made.status, made.headers.get('location')]).toEqual([201, `/creators/${ida.userId}`]);
    expect(made.as(Creator)).toMatchObject({
      creator_id: ida.userId,
      handle: 'ida_makes',
      bio: 'Small things.',
      hue: 120,
      avatar: null,
      follower_count: 0,
    });
    expect((await session(ida))?.role).toBe('creator');
    const drop = await addDrop(shop, { by: ida });
    expect(drop.dropId).toBeTruthy();
  });

  test('answers the same profile to the same wish, and keeps it against another', async () => {
    const ida = shop.addUser();
    const body = wanted();
    await become(ida, body);
    expect((await become(ida, { ...body, bio: 'Other' })).status).toBe(200);
    expect((await read(ida.userId)).bio).toBe('');
    expect((await become(ida, wanted())).slug).toBe('already-creator');
    expect((await read(ida.userId)).handle).toBe(body.handle);
  });

  test('gives a handle to one alone, whatever its case and however many want it', async () => {
    const handle = newHandle();
    const people = Array.from({ length: 5 }, () => shop.addUser());
    const answers = await Promise.all(
      people.map((as, index) =>
        become(as, wanted({ handle: index % 2 ? handle.toUpperCase() : handle })),
      ),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ slug }) => slug === 'handle-taken')).toHaveLength(4);
    const roles = await Promise.all(people.map(session));
    expect(roles.filter((user) => user?.role === 'creator')).toHaveLength(1);
  });

  test.each(['admin', 'LiveDrops', 'support', 'deleted_ida', '___'])(
    'does not give the handle %s',
    async (handle) => {
      expect((await become(shop.addUser(), wanted({ handle }))).slug).toBe('handle-taken');
    },
  );

  test.each([
    ['a handle of two', { handle: 'ab' }],
    ['a handle of 31', { handle: 'a'.repeat(31) }],
    ['a handle with a dash', { handle: 'a-b-c' }],
    ['letters that look like others', { handle: 'studiо' }],
    ['a space', { handle: 'a b c' }],
    ['no name', { profile_name: '  ' }],
    ['a text of 501', { bio: 'x'.repeat(501) }],
    ['a hue of 360', { hue: 360 }],
    ['a role', { role: 'creator' }],
    ['a picture by address', { avatar: { url: 'https://evil.example/x.png' } }],
    ['another’s id', { creator_id: '019aa7c4-8f00-7c1e-9a55-0d6c1f5b2a11' }],
  ])('refuses %s and writes nothing', async (_, change) => {
    const ida = shop.addUser();
    expect((await become(ida, wanted(change))).slug).toBe('validation-failed');
    expect((await shop.call('GET', `/creators/${ida.userId}`)).slug).toBe('creator-not-found');
  });

  test('is for who is signed in, from our own pages', async () => {
    expect((await shop.call('POST', '/creators', { body: wanted() })).slug).toBe('unauthenticated');
    const headers = { origin: 'https://evil.example' };
    const foreign = { as: shop.addUser(), body: wanted(), headers };
    expect((await shop.call('POST', '/creators', foreign)).slug).toBe('cross-site-request');
  });

  test('heals when it broke off between the profile and the role, also under another handle', async () => {
    const ida = shop.addUser();
    const { accountBook } = shop.container.ctx;
    const broken = vi
      .spyOn(accountBook, 'makeCreator')
      .mockResolvedValueOnce(refuse('ledger.outcome_unknown'));
    expect((await become(ida, wanted())).slug).toBe('outcome-unknown');
    broken.mockRestore();
    expect((await session(ida))?.role).toBe('user');
    expect((await read(ida.userId)).creator_id).toBe(ida.userId);
    const body = wanted();
    expect((await become(ida, body)).status).toBe(201);
    expect((await session(ida))?.role).toBe('creator');
    expect((await read(ida.userId)).handle).toBe(body.handle);
  });
});

describe('a profile', () => {
  test('is changed in part, and drops and products show it at once', async () => {
    const ondo = await addCreator(shop, newHandle());
    const { dropId, productId } = await addDrop(shop, { by: ondo });
    const drop = async () => (await shop.call('GET', `/drops/${dropId}`)).as(Drop).creator;
    const product = async () =>
      (await shop.call('GET', `/products/${productId}`)).as(Product).creator;
    const [before] = [await drop(), await product()];
    const change = { profile_name: 'Studio Öndo', hue: 7 };
    const path = `/creators/${ondo.userId}`;
    const answer = await shop.call('PATCH', path, { as: ondo, body: change });
    expect(answer.as(Creator)).toMatchObject({ ...before, ...change });
    for (const shown of [await drop(), await product()]) {
      expect(shown).toEqual({ ...before, ...change });
    }
    const same = await shop.call('PATCH', path, { as: ondo, body: {} });
    expect(same.as(Creator)).toMatchObject(change);
  });

  test('is its owner’s, and its handle stays', async () => {
    const ondo = await addCreator(shop, newHandle());
    const rival = await addCreator(shop, newHandle());
    const path = `/creators/${ondo.userId}`;
    const as = (who: TestUser | undefined, body: object) =>
      shop.call('PATCH', path, { ...(who && { as: who }), body });
    expect((await as(rival, { bio: 'x' })).slug).toBe('not-allowed');
    expect((await as(shop.addUser(), { bio: 'x' })).slug).toBe('not-allowed');
    expect((await as(undefined, { bio: 'x' })).slug).toBe('unauthenticated');
    expect((await as(ondo, { handle: 'other' })).slug).toBe('validation-failed');
    expect((await as(ondo, { bio: 'a\u202eb' })).slug).toBe('validation-failed');
    expect((await read(ondo.userId)).bio).toBe('');
  });
});

describe('an avatar', () => {
  test('shows on the profile and on drops, in every width, for good and from nowhere else', async () => {
    const ondo = await addCreator(shop, newHandle());
    const { dropId } = await addDrop(shop, { by: ondo });
    await shop.call('GET', `/drops/${dropId}`);
    const { avatar } = (await upload(ondo, await picture('#c0562f'))).as(Creator);
    expect(avatar).toMatchObject({ width: 240, height: 240, widths: [96, 240] });
    expect((await shop.call('GET', `/drops/${dropId}`)).as(Drop).creator.avatar).toEqual(avatar);
    for (const width of [96, 240]) {
      for (const kind of ['webp', 'avif']) {
        const path = avatar?.url.replace('240.webp', `${width}.${kind}`) ?? '';
        const file = await shop.call('GET', path);
        expect(file.status).toBe(200);
        expect(Object.fromEntries(file.headers)).toMatchObject({
          'content-type': `image/${kind}`,
          'cache-control': 'public, max-age=31536000, immutable',
          'x-content-type-options': 'nosniff',
          'cross-origin-resource-policy': 'same-origin',
        });
      }
    }
  });

  test('replaces the one before, whose files go; taken away, initials stand again', async () => {
    const ondo = await addCreator(shop, newHandle());
    const before = avatarFiles();
    const first = (await upload(ondo, await picture('#111111'))).as(Creator).avatar;
    const second = (await upload(ondo, await picture('#eeeeee'))).as(Creator).avatar;
    expect(second?.url).not.toBe(first?.url);
    expect((await shop.call('GET', first?.url ?? '')).slug).toBe('not-found');
    expect(avatarFiles().length - before.length).toBe(4);
    const path = `/creators/${ondo.userId}/avatar`;
    for (const _ of [1, 2]) {
      const gone = await shop.call('DELETE', path, { as: ondo });
      expect(gone.as(Creator).avatar).toBeNull();
    }
    expect(avatarFiles()).toEqual(before);
  });

  test('of several that come at once the last one written stays whole, and nothing else is left', async () => {
    const ondo = await addCreator(shop, newHandle());
    const before = avatarFiles();
    const files = await Promise.all(['#100000', '#001000', '#000010'].map(picture));
    await Promise.all(files.map((file) => upload(ondo, file)));
    const { avatar } = await read(ondo.userId);
    expect((await shop.call('GET', avatar?.url ?? '')).status).toBe(200);
    expect(avatarFiles().length - before.length).toBe(4);
  });

  test('is its owner’s to give and to take', async () => {
    const ondo = await addCreator(shop, newHandle());
    const file = await picture('#222222');
    await upload(ondo, file);
    const rival = await addCreator(shop, newHandle());
    const shopper = shop.addUser();
    for (const as of [rival, shopper]) {
      expect((await upload(as, file, 'image/png', ondo.userId)).slug).toBe('not-allowed');
      const taking = await shop.call('DELETE', `/creators/${ondo.userId}/avatar`, { as });
      expect(taking.slug).toBe('not-allowed');
    }
    expect((await upload(shopper, file)).slug).toBe('not-allowed');
    const headers = { 'content-type': 'image/png' };
    const nobody = { raw: file, headers };
    const path = `/creators/${ondo.userId}/avatar`;
    expect((await shop.call('POST', path, nobody)).slug).toBe('unauthenticated');
    const foreign = {
      ...nobody,
      as: ondo,
      headers: { ...headers, origin: 'https://evil.example' },
    };
    expect((await shop.call('POST', path, foreign)).slug).toBe('cross-site-request');
    expect((await read(ondo.userId)).avatar).not.toBeNull();
  });

  test.each([
    ['a GIF called a PNG', Buffer.from('GIF89a'), 'image/png', 'unsupported-image'],
    [
      'an SVG',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'image/svg+xml',
      'unsupported-image',
    ],
    ['nothing', Buffer.alloc(0), 'image/png', 'unsupported-image'],
    ['JSON', Buffer.from('{}'), 'application/json', 'unsupported-image'],
    ['a form', Buffer.from('--x'), 'multipart/form-data; boundary=x', 'unsupported-image'],
    ['one byte over 5 MB', Buffer.alloc(5 * 1024 * 1024 + 1), 'image/png', 'payload-too-large'],
  ])('is not %s, and the one before stays', async (_, bytes, type, slug) => {
    const ondo = await addCreator(shop, newHandle());
    const { avatar } = (await upload(ondo, await picture('#333333'))).as(Creator);
    const before = avatarFiles();
    expect((await upload(ondo, new Uint8Array(bytes), type)).slug).toBe(slug);
    expect((await read(ondo.userId)).avatar).toEqual(avatar);
    expect(avatarFiles()).toEqual(before);
  });

  test('of exactly 5 MB is read to its end', async () => {
    const ondo = await addCreator(shop, newHandle());
    const padded = new Uint8Array(5 * 1024 * 1024);
    padded.set(await picture('#444444'));
    expect((await upload(ondo, padded)).status).toBe(200);
  });

  test.each([
    '',
    '%2e%2e%2flivedrops.db',
    '..%2F..%2Fetc%2Fpasswd',
    'a-96.webp',
    `${'0'.repeat(32)}-97.webp`,
  ])('has no file under "%s"', async (name) => {
    const response = await shop.app.fetch(new Request(`http://shop.test/avatars/${name}`));
    expect(response.status).toBe(404);
  });
});

describe('over a socket', () => {
  const head = (path: string, as: TestUser, lines: readonly string[]) =>
    [
      `POST ${path} HTTP/1.1`,
      'host: shop.test',
      'origin: http://shop.test',
      `cookie: ${as.cookie}`,
      'content-type: image/png',
      ...lines,
      '',
      '',
    ].join('\r\n');

  test('a file that says how large it is, is refused before it is sent', async () => {
    const ondo = await addCreator(shop, newHandle());
    const { port } = await shop.listen();
    const path = `/creators/${ondo.userId}/avatar`;
    const answer = await speakHttp({
      port,
      pieces: [head(path, ondo, [`content-length: ${5 * 1024 * 1024 + 1}`])],
    });
    expect(answer).toMatchObject({ status: 413, closed: true });
    expect(answer.body).toContain('payload-too-large');
  });

  test('a file that does not say it is cut off where the limit is', async () => {
    const ondo = await addCreator(shop, newHandle());
    const { port } = await shop.listen();
    const block = Buffer.alloc(1024 * 1024);
    const chunk = Buffer.concat([Buffer.from('100000\r\n'), block, Buffer.from('\r\n')]);
    const path = `/creators/${ondo.userId}/avatar`;
    const answer = await speakHttp({
      port,
      pieces: [head(path, ondo, ['transfer-encoding: chunked']), ...Array(7).fill(chunk)],
    });
    expect(answer).toMatchObject({ status: 413, closed: true });
  });

  test('a picture goes in and comes out, and the connection lives on', async () => {
    const ondo = await addCreator(shop, newHandle());
    const { port } = await shop.listen();
    const file = await picture('#555555');
    const answer = await fetch(`http://127.0.0.1:${port}/creators/${ondo.userId}/avatar`, {
      method: 'POST',
      headers: { cookie: ondo.cookie, origin: 'http://shop.test', 'content-type': 'image/png' },
      body: file,
    });
    const { avatar } = Creator.parse(await answer.json());
    const shown = await fetch(`http://127.0.0.1:${port}${avatar?.url}`);
    const { width, format } = await sharp(await shown.bytes()).metadata();
    expect([shown.status, width, format]).toEqual([200, 240, 'webp']);
  });
});

test('a flood of pictures is sent away in part, and nobody else waits for it', async () => {
  const people = await Promise.all(Array.from({ length: 30 }, () => addCreator(shop, newHandle())));
  const file = await picture('#666666');
  const uploads = people.map((as) => upload(as, file));
  const startedMs = performance.now();
  const { dropId } = await addDrop(shop, { by: people[0] ?? shop.addUser() });
  await shop.call('GET', `/drops/${dropId}`);
  const tookMs = performance.now() - startedMs;
  const answers = await Promise.all(uploads);
  const slugs = new Set(answers.map(({ slug }) => slug));
  expect(slugs).toEqual(new Set([null, 'overloaded']));
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(9);
  const sentAway = answers.find(({ slug }) => slug === 'overloaded');
  expect(Number(sentAway?.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(tookMs).toBeLessThan(2_000);
});
