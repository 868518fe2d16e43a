import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { Drop, DropList, DropPage } from '@livedrops/contract/drops';
import { Creator } from '@livedrops/contract/people';
import { brandId, type CreatorId } from '@livedrops/core/shared/ids';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestShop, origin, type TestUser } from '../../testing/open-test-shop.ts';
import { minuteMs } from '../../testing/stage.ts';
import { parsePageTemplate } from './page-template.ts';
import { createStorefront } from './serve-storefront.ts';

const index = `<!doctype html>
<html lang="en">
  <head>
    <title>LiveDrops</title>
    <meta name="description" content="Small editions, sold live." />
    <!--livedrops-data-->
    <script type="module" crossorigin src="/assets/index-abc123.js"></script>
  </head>
  <body><div id="root"></div></body>
</html>
`;
const script = 'console.log("hello");\n'.repeat(50);

const dir = mkdtempSync(join(tmpdir(), 'livedrops-storefront-'));
let shop: Awaited<ReturnType<typeof openTestShop>>;
let creator: TestUser;
beforeAll(async () => {
  for (const folder of ['assets', 'pictures']) mkdirSync(join(dir, folder));
  writeFileSync(join(dir, 'index.html'), index);
  writeFileSync(join(dir, 'assets', 'index-abc123.js'), script);
  writeFileSync(join(dir, 'assets', 'index-abc123.js.br'), brotliCompressSync(script));
  writeFileSync(join(dir, 'assets', 'index-abc123.js.gz'), gzipSync(script));
  writeFileSync(join(dir, 'pictures', 'cups-800.webp'), 'picture');
  writeFileSync(join(dir, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(dir, 'service-worker.js'), script);
  writeFileSync(join(dir, 'secret.env'), 'SECRET=1');
  shop = await openTestShop({
    LIVEDROPS_SERVE_STOREFRONT: 'true',
    LIVEDROPS_STOREFRONT_DIR: dir,
  });
  creator = shop.addUser('creator');
});
afterAll(async () => {
  await shop[Symbol.asyncDispose]();
  rmSync(dir, { recursive: true, force: true });
});

async function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const answer = await shop.app.fetch(new Request(origin + path, { method, headers }));
  return { answer, headers: answer.headers, status: answer.status, text: await answer.text() };
}

async function callApi(path: string, body: unknown) {
  const answer = await shop.app.fetch(
    new Request(`${origin}/api${path}`, {
      method: 'POST',
      headers: { origin, cookie: creator.cookie, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );
  return answer.json();
}

const Embedded = z.object({
  queries: z.array(z.object({ key: z.array(z.string()), data: z.unknown() })),
  server_time: z.string(),
});

function embedded(html: string) {
  const text = /<script type="application\/json" id="livedrops-data">(.*?)<\/script>/s.exec(html);
  return text?.[1] === undefined ? null : Embedded.parse(JSON.parse(text[1]));
}

const putProfile = () =>
  shop.container.shop.catalog.putCreator({
    creatorId: brandId<CreatorId>(creator.userId),
    handle: 'ondo',
    profileName: 'Studio Ondo',
    bio: '',
    hue: 38,
    avatar: null,
  });

async function addLiveDrop(title: string): Promise<string> {
  await putProfile();
  const product = await callApi('/products', {
    title,
    description: 'Three cups & "a" saucer.',
    category: 'Ceramics',
    price: { amount: 6800, currency: 'EUR' },
    images: [{ url: '/pictures/cups-800.webp', alt: 'Three cups' }],
  });
  const at = shop.clock.now();
  const drop = Drop.parse(
    await callApi('/drops', {
      product_id: z.object({ product_id: z.string() }).parse(product).product_id,
      start_time: new Date(at + 1_000).toISOString(),
      end_time: new Date(at + 30 * minuteMs).toISOString(),
      stock_count: 5,
    }),
  );
  shop.clock.advance(2_000);
  return drop.drop_id;
}

describe('files', () => {
  test('with a hash in their name are kept for ever', async () => {
    const { status, headers, text } = await get('/assets/index-abc123.js');
    expect([status, text]).toEqual([200, script]);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  test('come in the smallest form that was made and is taken', async () => {
    const read = async (accept: string) => {
      const answer = await shop.app.fetch(
        new Request(`${origin}/assets/index-abc123.js`, { headers: { 'accept-encoding': accept } }),
      );
      expect(answer.headers.get('vary')).toBe('accept-encoding');
      const bytes = Buffer.from(await answer.arrayBuffer());
      return { encoding: answer.headers.get('content-encoding'), bytes };
    };
    const brotli = await read('gzip, deflate, br, zstd');
    expect(brotli.encoding).toBe('br');
    expect(brotliDecompressSync(brotli.bytes).toString()).toBe(script);
    const gzip = await read('gzip;q=0.8, br;q=0');
    expect(gzip.encoding).toBe('gzip');
    expect(gunzipSync(gzip.bytes).toString()).toBe(script);
    expect((await read('identity')).encoding).toBeNull();
    expect((await read('*')).encoding).toBe('br');
    expect((await read('zstd, *;q=0')).bytes.toString()).toBe(script);
  });

  test('that are unchanged are a bare 304, each form by its own tag', async () => {
    const plain = (await get('/assets/index-abc123.js')).headers.get('etag') ?? '';
    const again = await get('/assets/index-abc123.js', { 'if-none-match': plain });
    expect([again.status, again.text]).toEqual([304, '']);
    const brotli = { 'accept-encoding': 'br', 'if-none-match': plain };
    expect((await get('/assets/index-abc123.js', brotli)).status).toBe(200);
  });

  test('under pictures/ are kept for a day, other ones for an hour', async () => {
    expect((await get('/pictures/cups-800.webp')).headers.get('cache-control')).toBe(
      'public, max-age=86400',
    );
    const { headers } = await get('/favicon.svg');
    expect(headers.get('content-type')).toBe('image/svg+xml');
    expect(headers.get('cache-control')).toBe('public, max-age=3600');
  });

  test('that outlive their page are asked for anew, and may reach the API', async () => {
    const { headers } = await get('/service-worker.js');
    expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
  });

  test.each([
    '/secret.env',
    '/assets/index-abc123.js.br',
    '/assets/index-abc123.js.map',
    '/assets/gone-000000.js',
    '/pictures/../secret.env',
    '/pictures/%2e%2e/secret.env',
    '/..%2fsecret.env',
    '/assets//index-abc123.js',
    '/assets/index-abc123.js/',
    '/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
  ])('%s is not served', async (path) => {
    const { status, text } = await get(path);
    expect(status).toBe(404);
    expect(text).not.toContain('SECRET');
  });
});

describe('pages', () => {
  test('home carries the answers of its first paint, as the API gives them', async () => {
    const dropId = await addLiveDrop('Tidewater cups');
    const { status, headers, text } = await get('/');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const data = embedded(text);
    const byKey = new Map(data?.queries.map(({ key, data }) => [key.join(' '), data]));
    expect(DropList.parse(byKey.get('drops live')).items[0]?.drop_id).toBe(dropId);
    expect(DropPage.parse(byKey.get('drops upcoming')).items).toEqual([]);
    expect(DropPage.parse(byKey.get('drops ended')).items).toEqual([]);
    const live = await (await shop.app.fetch(new Request(`${origin}/api/drops/live`))).json();
    expect(byKey.get('drops live')).toEqual(live);
    expect(text).toContain('<title>LiveDrops · Small editions, sold live</title>');
    expect(text.match(/<title>/g)).toHaveLength(1);
  });

  test('a drop carries itself, its title, its card for others and its first picture', async () => {
    const dropId = await addLiveDrop('Cups </script><script>alert(1)</script> & "more"');
    const { status, text } = await get(`/drops/${dropId}`);
    expect(status).toBe(200);
    const [query] = embedded(text)?.queries ?? [];
    expect(query?.key).toEqual(['drop', dropId]);
    expect(Drop.parse(query?.data).product.title).toContain('</script><script>alert(1)');
    expect(text).not.toContain('<script>alert');
    expect(text).toContain(
      '<title>Cups &lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot; by Studio Ondo · LiveDrops</title>',
    );
    expect(text).toContain('content="Three cups &amp; &quot;a&quot; saucer."');
    expect(text).toContain(
      `<meta property="og:image" content="${origin}/pictures/cups-800.webp" />`,
    );
    expect(text).toContain(`<link rel="canonical" href="${origin}/drops/${dropId}" />`);
    expect(text).toContain(
      'imagesrcset="/pictures/cups-160.avif 160w, /pictures/cups-320.avif 320w',
    );
    expect((await get(`/drops/${dropId}/pay/${dropId}`)).status).toBe(200);
  });

  test('browsing carries the products that its address asks for, under the storefront’s key', async () => {
    await addLiveDrop('Harbour bowls');
    const rows = [
      ['/browse', '', '/api/products'],
      ['/browse?q=harbour+b', '?q=harbour+b', '/api/products?q=harbour+b'],
      [
        '/browse?price=10-100&state=live,upcoming&page=2&sort=newest',
        '?state=live,upcoming&sort=newest&page=2&price_min=1000&price_max=10000',
        '/api/products?state=live,upcoming&sort=newest&page=2&price_min=1000&price_max=10000',
      ],
      ['/browse?sort=ending&price=-20', '?price_max=2000', '/api/products?price_max=2000'],
    ] as const;
    for (const [page, key, route] of rows) {
      const { text } = await get(page);
      expect(embedded(text)?.queries).toEqual([
        { key: ['products', key], data: JSON.parse((await get(route)).text) },
      ]);
      expect(text).toContain('<title>Browse · LiveDrops</title>');
    }
  });

  test('a creator’s page is named after them and says whose it is to who is sent there', async () => {
    const { status, text } = await get(`/creators/${creator.userId}`);
    expect([status, embedded(text)]).toEqual([200, null]);
    expect(text).toContain('<title>Studio Ondo (@ondo) · LiveDrops</title>');
    expect(text).toContain(`${origin}/creators/${creator.userId}`);
  });

  test.each([
    '/browse?page=3&from=1',
    '/browse?page=0',
    '/browse?page=1',
    '/browse?state=loud',
    '/browse?price=9-1',
    '/browse?price=cheap',
    '/browse?q=+cups',
    `/browse?q=${'x'.repeat(201)}`,
    '/orders',
    '/orders/x',
    '/sign-in',
    '/sign-up',
    '/become-a-creator',
    '/profile',
    '/forgot-password',
    '/reset-password',
    '/verify-email',
    '/account',
    '/calendar',
    '/following',
    '/inbox',
    '/inbox?show=orders',
    '/notification-settings',
  ])('%s is a page without anybody’s data', async (path) => {
    const { status, text } = await get(path, { cookie: creator.cookie });
    expect([status, embedded(text)]).toEqual([200, null]);
  });

  test.each([
    '/nowhere',
    '/drops/abc',
    '/drops/019b7000-0000-7aaa-8000-00000000dead',
    '/creators/abc',
    '/creators/019b7000-0000-7aaa-8000-00000000dead',
    '/index.htm',
  ])('%s is a page that says 404', async (path) => {
    const { status, text } = await get(path);
    expect([status, text.includes('<div id="root">')]).toEqual([404, true]);
    expect(text).toContain('<meta name="robots" content="noindex" />');
  });

  test('offer the demo accounts only where they exist', async () => {
    const mark = '<meta name="livedrops-demo"';
    expect((await get('/')).text).not.toContain(mark);
    const demo = parsePageTemplate(index, { demo: true });
    expect(demo.render({ title: 'Sign in' }, null)).toContain(mark);
  });

  test('compressed pages hold the same', async () => {
    const answer = await shop.app.fetch(
      new Request(`${origin}/browse`, { headers: { 'accept-encoding': 'br' } }),
    );
    expect(answer.headers.get('content-encoding')).toBe('br');
    const text = brotliDecompressSync(Buffer.from(await answer.arrayBuffer())).toString();
    expect(text).toBe((await get('/browse')).text);
  });

  test('run no inline script and cannot be framed', async () => {
    const { headers, text } = await get('/');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    const scripts = [...text.matchAll(/<script([^>]*)>/g)].map(([, attributes]) => attributes);
    for (const attributes of scripts) expect(attributes).toMatch(/src="|type="application\/json"/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(headers.get('permissions-policy')).toContain('camera=()');
  });

  test('take no other method', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const { status, headers } = await get('/', { origin }, method);
      expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    }
    const head = await get('/', {}, 'HEAD');
    expect([head.status, head.text]).toEqual([200, '']);
  });
});

test('the address in a problem is a page, beside the storefront too', async () => {
  for (const path of ['/problems/sold-out', '/api/problems/sold-out']) {
    const { status, text, headers } = await get(path);
    expect([status, text.includes('Nothing is left')]).toEqual([200, true]);
    expect(headers.get('content-security-policy')).toMatch(/style-src 'sha256-/);
  }
});

test('a folder without a built storefront says what to do', () => {
  const options = { dir: tmpdir(), basePath: '/api' } as Parameters<typeof createStorefront>[0];
  expect(() => createStorefront(options)).toThrow(/Build it first/);
});

describe('files of people', () => {
  test('of creators’ pictures stand at the root too, where their addresses point', async () => {
    await putProfile();
    const picture = await sharp({
      create: { width: 9, height: 9, channels: 3, background: '#c0562f' },
    })
      .png()
      .toBuffer();
    const sent = await shop.app.fetch(
      new Request(`${origin}/api/creators/${creator.userId}/avatar`, {
        method: 'POST',
        headers: { origin, cookie: creator.cookie, 'content-type': 'image/png' },
        body: new Uint8Array(picture),
      }),
    );
    const { avatar } = Creator.parse(await sent.json());
    for (const base of ['', '/api']) {
      const { status, headers } = await get(base + avatar?.url);
      expect([status, headers.get('content-type')]).toEqual([200, 'image/webp']);
    }
    expect((await get('/avatars/nothing.webp')).status).toBe(404);
  });
});
