import type { Product } from '@livedrops/core/catalog/product';
import type { ProductPage, ProductQuery } from '@livedrops/core/ports/catalog';
import { brandId, type CreatorId, type ProductId } from '@livedrops/core/shared/ids';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OpenShop } from './shop-stage.ts';
import { accepted, hourMs, type ShopWorld } from './shop-world.ts';
import { useWorld } from './use-world.ts';

const titles = (page: ProductPage) => page.items.map(({ title }) => title);

/** The behaviour that every catalog must have, whatever engine keeps it. */
export function describeCatalog(name: string, open: OpenShop): void {
  describe(name, () => {
    describeProducts(open);
    describeBrowsing(open);
  });
}

function describeProducts(open: OpenShop): void {
  describe('products and creators', () => {
    const world = useWorld(open);
    const update = (product: Product, title: string, expectedVersion: number | null = null) =>
      world().stage.catalog.updateProduct({
        productId: product.productId,
        creatorId: product.creator.creatorId,
        change: { title },
        expectedVersion,
      });

    test('a product comes back as it was made', async () => {
      const images = [
        { url: '/pictures/cups-800.webp', alt: 'Cups', width: 800, height: 1000, widths: [160] },
      ];
      const product = await world().product({ title: 'Cups “ö” 🏺', images });
      expect(product).toMatchObject({
        title: 'Cups “ö” 🏺',
        images,
        version: 1,
        createdAt: world().stage.clock.now(),
        drop: null,
      });
      const { productId } = product;
      expect(world().stage.catalog.findProduct(productId, 0)).toEqual({
        product,
        announced: false,
      });
      expect(world().stage.catalog.findProduct(brandId<ProductId>('none'), 0)).toBeNull();
    });

    test('only creators make products', async () => {
      const product = await world().product();
      const { drop, version, createdAt, creator, ...rest } = product;
      const made = await world().stage.catalog.createProduct({
        ...rest,
        productId: world().stage.ids.next(),
        creatorId: brandId<CreatorId>('nobody'),
      });
      expect(made).toMatchObject({ code: 'actor.not_allowed' });
    });

    test('a product is changed by its creator, and not over a version that has moved on', async () => {
      const product = await world().product();
      const changed = accepted(await update(product, 'Bowls', 1)).product;
      expect(changed).toEqual({ ...product, title: 'Bowls', version: 2 });
      expect(await update(product, 'Jugs', 1)).toMatchObject({ code: 'product.stale_version' });
      const stranger = { ...product, creator: { ...product.creator, creatorId: await other() } };
      expect(await update(stranger, 'Mine')).toMatchObject({ code: 'product.not_found' });
      expect(accepted(await update(product, 'Jugs')).product).toMatchObject({ version: 3 });
    });

    const other = () => world().creator();

    test('drops that have not started follow their product, those that have do not', async () => {
      const product = await world().product();
      const running = await world().drop({ product });
      const ahead = await world().drop({ product, startInMs: hourMs, endInMs: 2 * hourMs });
      const draft = await world().drop({ product, startInMs: hourMs, draft: true, endInMs: 1e7 });
      const head = world().stage.outbox.headSeq();
      accepted(await update(product, 'Bowls'));
      expect(world().now(running).product.title).toBe('Tidewater cups');
      expect(world().now(ahead).product.title).toBe('Bowls');
      expect(world().now(draft).product.title).toBe('Bowls');
      expect(world().now(ahead).price).toEqual(product.price);
      const told = world().stage.outbox.readAfter(head, 10);
      expect(told.map(({ kind, dropId }) => [kind, dropId])).toEqual([
        ['drop.updated', ahead.dropId],
      ]);
    });

    test('a creator’s profile can be read and renamed, and drops show the new name', async () => {
      const drop = await world().drop();
      const { creatorId } = drop.creator;
      const creator = {
        creatorId,
        handle: 'ondo',
        profileName: 'Studio Öndo',
        bio: 'Clay',
        hue: 4,
        avatar: null,
      };
      const { catalog } = world().stage;
      accepted(await catalog.putCreator(creator));
      expect(catalog.findCreator(creatorId)).toEqual(creator);
      expect(catalog.findCreator(brandId<CreatorId>('none'))).toBeNull();
      expect(world().now(drop).creator.profileName).toBe('Studio Öndo');
      expect((await world().hold(drop)).item.creatorName).toBe('Studio Öndo');
      expect(world().events('drop.updated')).toHaveLength(1);
    });

    test('a part of a profile changes and the rest stays; its picture shows on products and drops', async () => {
      const drop = await world().drop();
      const { creatorId } = drop.creator;
      const { catalog } = world().stage;
      const before = catalog.findCreator(creatorId);
      const url = `/avatars/${'0'.repeat(32)}-240.webp`;
      const avatar = { url, alt: '', width: 240, height: 240, widths: [96, 240] };
      const changed = await catalog.changeCreator(creatorId, { avatar });
      expect(changed).toEqual({ ok: true, before, creator: { ...before, avatar } });
      expect(accepted(await catalog.changeCreator(creatorId, { bio: 'Clay' })).creator).toEqual({
        ...before,
        avatar,
        bio: 'Clay',
      });
      expect(world().now(drop).creator.avatar).toEqual(avatar);
      const found = catalog.findProduct(drop.product.productId, world().stage.clock.now());
      expect(found?.product.creator.avatar).toEqual(avatar);
      const nobody = await catalog.changeCreator(brandId<CreatorId>('none'), { bio: '' });
      expect(nobody).toEqual({ ok: false, code: 'creator.not_found' });
    });

    test('a handle is one creator’s alone, and a refusal changes nothing', async () => {
      const { catalog } = world().stage;
      const [one, other] = [await world().creator(), await world().creator()];
      const known = catalog.findCreator(other);
      const handle = catalog.findCreator(one)?.handle ?? '';
      const taken = { ok: false, code: 'creator.handle_taken' };
      expect(await catalog.changeCreator(other, { handle, bio: 'Mine' })).toEqual(taken);
      if (known) expect(await catalog.putCreator({ ...known, handle })).toEqual(taken);
      expect(catalog.findCreator(other)).toEqual(known);
      const both = await Promise.all(
        [one, other].map((creatorId) => catalog.changeCreator(creatorId, { handle: 'wanted' })),
      );
      expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    });

    test('a handle that was given up stays taken, across a restart too', async () => {
      const [one, other] = [await world().creator(), await world().creator()];
      const before = world().stage.catalog.findCreator(one);
      accepted(await world().stage.catalog.changeCreator(one, { handle: 'deleted_one' }));
      await world().restart();
      const { catalog } = world().stage;
      const taken = { ok: false, code: 'creator.handle_taken' };
      const handle = before?.handle ?? '';
      expect(await catalog.changeCreator(other, { handle })).toEqual(taken);
      const stranger = brandId<CreatorId>('stranger');
      const profile = { profileName: 'Stranger', bio: '', hue: 1, avatar: null };
      expect(await catalog.putCreator({ creatorId: stranger, handle, ...profile })).toEqual(taken);
      expect(catalog.findCreator(stranger)).toBeNull();
    });

    test('a change that keeps the handle gives nothing up, nor does one that is refused or a profile written anew', async () => {
      const { catalog } = world().stage;
      const [one, other] = [await world().creator(), await world().creator()];
      const own = catalog.findCreator(one);
      const handle = own?.handle ?? '';
      accepted(await catalog.changeCreator(one, { handle, bio: 'Clay' }));
      const foreign = catalog.findCreator(other)?.handle ?? '';
      expect(await catalog.changeCreator(one, { handle: foreign })).toMatchObject({ ok: false });
      if (own) accepted(await catalog.putCreator({ ...own, handle: 'anew' }));
      accepted(await catalog.changeCreator(other, { handle }));
    });

    test('the drop to look at is the live one, else the next, else the last', async () => {
      const { clock, catalog } = world().stage;
      const product = await world().product();
      const make = (startInMs: number, endInMs: number) =>
        world().drop({ product, startInMs, endInMs });
      const first = await make(hourMs, 2 * hourMs);
      const second = await make(3 * hourMs, 4 * hourMs);
      const startedAt = clock.now();
      const seen = (hours: number) => {
        const found = catalog.findProduct(product.productId, startedAt + hours * hourMs);
        return found?.product.drop?.dropId;
      };
      expect([0, 1.5, 2.5, 3.5, 5].map(seen)).toEqual([
        first.dropId,
        first.dropId,
        second.dropId,
        second.dropId,
        second.dropId,
      ]);
      const { creatorId } = product.creator;
      accepted(await world().stage.drops.cancel({ dropId: second.dropId, creatorId }));
      expect([2.5, 5].map(seen)).toEqual([first.dropId, first.dropId]);
      expect(catalog.findProduct(product.productId, startedAt)?.announced).toBe(true);
    });

    test('a drop shown with its product has the drop’s own numbers', async () => {
      const drop = await world().drop({ stock: [2, 3] });
      await world().buy(drop, { variantId: drop.variants[0]?.variantId ?? null });
      const { clock, catalog } = world().stage;
      const found = catalog.findProduct(drop.product.productId, clock.now());
      expect(world().now(drop)).toMatchObject({ ...found?.product.drop });
      expect(found?.product.drop).toMatchObject({ stockCount: 5, remaining: 4, held: 0, sold: 1 });
    });
  });
}

/** Six announced products, one in each state or place that browsing tells apart, and one that nobody may see. */
async function stock(world: ShopWorld): Promise<void> {
  const creatorId = await world.creator();
  const make = async (
    title: string,
    price: number,
    category: string,
    window: { readonly startInMs: number; readonly endInMs: number },
  ) => {
    world.stage.clock.advance(1);
    const money = { amountMinor: price, currency: 'EUR' };
    const product = await world.product({ title, price: money, category, creatorId });
    return world.drop({ product, stock: [1], ...window });
  };
  await make('Ended long ago', 500, 'Home', { startInMs: 0, endInMs: 10 });
  await make('Ended lately', 400, 'Desk', { startInMs: 0, endInMs: hourMs });
  await make('Live, ends later', 300, 'Home', { startInMs: 0, endInMs: 9 * hourMs });
  await make('Live, ends first', 200, 'Home', { startInMs: 0, endInMs: 5 * hourMs });
  await make('Up next', 100, 'Desk', { startInMs: 6 * hourMs, endInMs: 7 * hourMs });
  const gone = await make('Sold out', 600, 'Desk', { startInMs: 0, endInMs: 3 * hourMs });
  await world.buy(gone);
  await world.product({ title: 'Unannounced', creatorId });
  world.stage.clock.advance(2 * hourMs);
}

function describeBrowsing(open: OpenShop): void {
  describe('browsing', () => {
    const world = useWorld(open);
    const browse = (query: Partial<ProductQuery> = {}) =>
      world().stage.catalog.listProducts({
        page: 1,
        perPage: 10,
        sort: 'ending',
        now: world().stage.clock.now(),
        ...query,
      });

    test('live ones come first, the first to end before the others; ended ones last, the latest first', async () => {
      await stock(world());
      const page = browse();
      expect(titles(page)).toEqual([
        'Live, ends first',
        'Live, ends later',
        'Sold out',
        'Up next',
        'Ended lately',
        'Ended long ago',
      ]);
      expect(page.total).toBe(6);
    });

    test('it can be sorted by age and by price, both ways', async () => {
      await stock(world());
      expect(titles(browse({ sort: 'newest' }))[0]).toBe('Sold out');
      const byPrice = titles(browse({ sort: 'price' }));
      expect(byPrice[0]).toBe('Up next');
      expect(byPrice.at(-1)).toBe('Sold out');
      expect(titles(browse({ sort: '-price' }))).toEqual(byPrice.toReversed());
    });

    test('facets count each value with the other filters applied, not its own', async () => {
      await stock(world());
      const page = browse({ states: ['live'], categories: ['Home', 'Toys'], priceMinorMax: 500 });
      expect(titles(page)).toEqual(['Live, ends first', 'Live, ends later']);
      expect(page.total).toBe(2);
      expect(page.facets.state).toEqual([
        { value: 'live', count: 2 },
        { value: 'upcoming', count: 0 },
        { value: 'sold_out', count: 0 },
        { value: 'ended', count: 1 },
      ]);
      expect(page.facets.category).toEqual([{ value: 'Home', count: 2 }]);
      expect(browse().facets.category).toEqual([
        { value: 'Desk', count: 3 },
        { value: 'Home', count: 3 },
      ]);
    });

    test('prices are limited from both sides, both included', async () => {
      await stock(world());
      const found = titles(browse({ priceMinorMin: 300, priceMinorMax: 400, sort: 'price' }));
      expect(found).toEqual(['Live, ends later', 'Ended lately']);
    });

    test('a list can be of one creator', async () => {
      await stock(world());
      const mine = await world().drop();
      const { creatorId } = mine.creator;
      expect(browse({ creatorId }).items.map(({ productId }) => productId)).toEqual([
        mine.product.productId,
      ]);
      expect(browse({ creatorId: await world().creator() })).toMatchObject({ items: [], total: 0 });
    });

    test('pages join without a gap or a repeat, and beyond the end there is nothing', async () => {
      const creatorId = await world().creator();
      const price = { amountMinor: 700, currency: 'EUR' };
      for (let index = 0; index < 7; index += 1) {
        const product = await world().product({ title: `No. ${index}`, price, creatorId });
        await world().drop({ product });
      }
      for (const sort of ['ending', 'newest', 'price', '-price'] as const) {
        const whole = titles(browse({ sort }));
        const pages = [1, 2, 3].map((page) => browse({ sort, page, perPage: 3 }));
        expect(pages.flatMap(titles)).toEqual(whole);
        expect(new Set(whole).size).toBe(7);
        const beyond = browse({ sort, page: 10_000, perPage: 100 });
        expect(beyond).toMatchObject({ items: [], total: 7 });
        expect(beyond.facets).toEqual(pages[0]?.facets);
      }
    });

    test('a search finds its text in title, creator and category, whatever the case', async () => {
      const creatorId = await world().creator();
      accepted(
        await world().stage.catalog.putCreator({
          creatorId,
          handle: 'brume',
          profileName: 'Atelier Brûme',
          bio: '',
          hue: 1,
          avatar: null,
        }),
      );
      const product = await world().product({ title: 'HALO Lämp', category: 'Home', creatorId });
      await world().drop({ product });
      await world().drop();
      const found = (text: string) => titles(browse({ text }));
      for (const text of ['halo', 'LÄMP', 'lo lä', 'brÛme', 'home', 'La\u0308mp', 'brume']) {
        expect([text, ...found(text)]).toEqual([text, 'HALO Lämp']);
      }
      expect(found('halo brume')).toEqual([]);
      expect(found('')).toHaveLength(2);
    });

    test('a search is taken literally: signs that mean something to a database are only signs', async () => {
      const creatorId = await world().creator();
      const odd = ['100% wool', 'under_score', `it's "quoted"`, 'a*b?[c]', 'back\\slash', '🏺 jar'];
      for (const title of odd) {
        await world().drop({ product: await world().product({ title, creatorId }) });
      }
      const found = (text: string) => titles(browse({ text }));
      expect(found('%')).toEqual(['100% wool']);
      expect(found('_')).toEqual(['under_score']);
      expect(found(`'`)).toEqual([`it's "quoted"`]);
      expect(found('"quoted"')).toEqual([`it's "quoted"`]);
      expect(found('*')).toEqual(['a*b?[c]']);
      expect(found('\\')).toEqual(['back\\slash']);
      expect(found('🏺')).toEqual(['🏺 jar']);
      expect(found(`' OR 1=1 --`)).toEqual([]);
      expect(found('--')).toEqual([]);
    });

    test('whatever is searched for, what is found has it and what has it is found', async () => {
      const creatorId = await world().creator();
      const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 });
      const named = fc.sample(text, { numRuns: 20, seed: 3 });
      for (const title of named) {
        await world().drop({ product: await world().product({ title, creatorId }) });
      }
      fc.assert(
        fc.property(fc.oneof(text, fc.constantFrom(...named)), (wanted) => {
          const fold = (value: string) => value.normalize('NFC').toLowerCase();
          const names = `${fold('Creator 1')} ${fold('Ceramics')} creator-${creatorId}`;
          fc.pre(!names.includes(fold(wanted)));
          const matching = named.filter((title) => fold(title).includes(fold(wanted)));
          expect(titles(browse({ text: wanted, perPage: 50 })).toSorted()).toEqual(
            matching.toSorted(),
          );
        }),
      );
    });

    test('a product that is not announced appears nowhere', async () => {
      const product = await world().product();
      await world().drop({ product, draft: true });
      expect(browse()).toMatchObject({ items: [], total: 0, facets: { category: [] } });
      const { productId } = product;
      expect(world().stage.catalog.findProduct(productId, 0)?.announced).toBe(false);
    });
  });
}
