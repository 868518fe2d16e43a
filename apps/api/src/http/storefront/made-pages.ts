import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { limits } from '@livedrops/contract/limits';
import type { Picture } from '@livedrops/core/catalog/product';
import type { Drop } from '@livedrops/core/drops/drop';
import type { Cache } from '@livedrops/core/ports/cache';
import type { Context } from '@livedrops/core/shared/context';
import { brandId, type CreatorId, type DropId } from '@livedrops/core/shared/ids';
import type { DropPages } from '../reads/drop-pages.ts';
import type { DropReads } from '../reads/drop-reads.ts';
import type { Premade } from '../reads/premade.ts';
import type { ProductReads } from '../reads/product-reads.ts';
import { toInstant } from '../wire/instant.ts';
import { findPage, type Page } from './known-pages.ts';
import type { PageHead, PageTemplate } from './page-template.ts';
import { type BrowseQuery, readBrowseQuery } from './read-browse-query.ts';
import type { Encoding } from './static-files.ts';

export interface MadePage {
  readonly status: 200 | 404;
  read(encoding: Encoding): Buffer;
}

export interface PagesOptions {
  readonly ctx: Pick<Context, 'catalog' | 'clock' | 'drops'>;
  readonly drops: DropReads;
  readonly dropPages: DropPages;
  readonly products: ProductReads;
  readonly template: PageTemplate;
  readonly cache: Cache<MadePage>;
  /** Where the shop stands for the world, for links that leave it. */
  readonly origin: string;
}

/** A crowd shares a page for this long; the live stream brings what happened since. */
const keptMs = 500;
const brotliQuality = 4;
const endedShown = 4;
/** As the storefront's gallery and its first card ask for them, or the browser would fetch two. */
const gallerySizes = '(width >= 1344px) 700px, (width >= 900px) 52vw, 100vw';
const cardSizes = '(width >= 900px) 410px, 82vw';

/** An address of the storefront, its query string with the question mark or nothing. */
export interface PageAddress {
  readonly path: string;
  readonly search: string;
}

/** Pages that carry the answers their first paint needs. */
export function createPages(options: PagesOptions): (address: PageAddress) => MadePage {
  const { cache } = options;
  return ({ path, search }) => {
    const page = findPage(path);
    const browse = page?.kind === 'browse' ? readBrowseQuery(search) : null;
    const key = keyOf(page, browse);
    const known = cache.get(key);
    if (known) return known;
    const made = make(options, page, browse);
    cache.set(key, made, page === null || page.kind === 'plain' ? 60_000 : keptMs);
    return made;
  };
}

function keyOf(page: Page | null, browse: BrowseQuery | null): string {
  if (page === null) return 'missing';
  if (page.kind === 'drop') return page.dropId;
  if (page.kind === 'creator') return `creator ${page.creatorId}`;
  if (page.kind === 'plain') return page.title;
  return page.kind === 'browse' ? `browse ${browse?.key ?? 'without data'}` : page.kind;
}

function make(options: PagesOptions, page: Page | null, browse: BrowseQuery | null): MadePage {
  const { template } = options;
  if (page === null) return compressLazily(404, template.render(missing, null));
  if (page.kind === 'home') return makeHome(options);
  if (page.kind === 'drop') return makeDrop(options, brandId(page.dropId));
  if (page.kind === 'creator') return makeCreator(options, brandId(page.creatorId));
  if (page.kind === 'browse') return makeBrowse(options, browse);
  return compressLazily(200, template.render({ title: `${page.title} · LiveDrops` }, null));
}

const missing: PageHead = { title: 'Not found · LiveDrops', noIndex: true };

function makeHome({ ctx, drops, dropPages, template, origin }: PagesOptions): MadePage {
  const now = ctx.clock.now();
  const upcoming = { phase: 'upcoming', limit: limits.cursorLimitDefault } as const;
  const data = writeData(
    [
      { key: ['drops', 'live'], answer: drops.listLive() },
      { key: ['drops', 'upcoming'], answer: dropPages(upcoming) },
      { key: ['drops', 'ended'], answer: dropPages({ phase: 'ended', limit: endedShown }) },
    ],
    now,
  );
  const [first] = ctx.drops.list({ phase: 'live', limit: 1, now });
  const head: PageHead = {
    title: 'LiveDrops · Small editions, sold live',
    url: `${origin}/`,
    ...preloadOf(first?.product.images[0], cardSizes),
  };
  return compressLazily(200, template.render(head, data));
}

function makeDrop({ ctx, drops, template, origin }: PagesOptions, dropId: DropId): MadePage {
  const answer = drops.find(dropId);
  const drop = answer && ctx.drops.find(dropId);
  if (!answer || !drop) return compressLazily(404, template.render(missing, null));
  const now = ctx.clock.now();
  const data = writeData([{ key: ['drop', dropId], answer }], now);
  return compressLazily(200, template.render(headOf(drop, origin), data));
}

/** Whether the visitor follows is for nobody else's eyes: the browser asks for the profile itself. */
function makeCreator({ ctx, template, origin }: PagesOptions, creatorId: CreatorId): MadePage {
  const creator = ctx.catalog.findCreator(creatorId);
  if (!creator) return compressLazily(404, template.render(missing, null));
  const { profileName, handle, bio } = creator;
  const head: PageHead = {
    title: `${profileName} (@${handle}) · LiveDrops`,
    description: bio || `Small editions by ${profileName}, sold live.`,
    url: `${origin}/creators/${creatorId}`,
  };
  return compressLazily(200, template.render(head, null));
}

function makeBrowse(options: PagesOptions, browse: BrowseQuery | null): MadePage {
  const { ctx, products, template, origin } = options;
  const head = { title: 'Browse · LiveDrops', url: `${origin}/browse` };
  if (browse === null) return compressLazily(200, template.render(head, null));
  const now = ctx.clock.now();
  const answer = products.page(browse.query);
  const data = writeData([{ key: ['products', browse.key], answer }], now);
  return compressLazily(200, template.render(head, data));
}

function headOf(drop: Drop, origin: string): PageHead {
  const { product, creator } = drop;
  const [picture] = product.images;
  return {
    title: `${product.title} by ${creator.profileName} · LiveDrops`,
    description: product.description || `An edition of ${drop.stockCount}, sold live.`,
    url: `${origin}/drops/${drop.dropId}`,
    ...(picture && { image: { url: origin + picture.url, alt: picture.alt } }),
    ...preloadOf(picture, gallerySizes),
  };
}

function preloadOf(picture: Picture | undefined, sizes: string): Pick<PageHead, 'preload'> {
  if (!picture) return {};
  const srcset = picture.widths
    .map((width) => `${picture.url.replace(/-\d+\.webp$/, `-${width}.avif`)} ${width}w`)
    .join(', ');
  return { preload: { srcset, sizes } };
}

/** The answers as the API would have given them, under the storefront's query keys. */
function writeData(
  queries: readonly { readonly key: readonly string[]; readonly answer: Premade | null }[],
  now: number,
): string {
  const written = queries.flatMap(({ key, answer }) => {
    if (answer === null) return [];
    const body = answer.bytesAt(now);
    const text = typeof body === 'string' ? body : Buffer.from(body).toString();
    return [`{"key":${JSON.stringify(key)},"data":${text}}`];
  });
  return `{"queries":[${written.join(',')}],"server_time":"${toInstant(now)}"}`;
}

function compressLazily(status: 200 | 404, html: string): MadePage {
  const plain = Buffer.from(html);
  const made = new Map<Encoding, Buffer>([['identity', plain]]);
  return {
    status,
    read(encoding) {
      const known = made.get(encoding);
      if (known) return known;
      const bytes = encoding === 'br' ? brotli(plain) : gzipSync(plain);
      made.set(encoding, bytes);
      return bytes;
    },
  };
}

function brotli(bytes: Buffer): Buffer {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  return brotliCompressSync(bytes, {
    params: { [BROTLI_PARAM_QUALITY]: brotliQuality, [BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}
