import { hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { LRUCache } from 'lru-cache';

export type Encoding = 'br' | 'gzip' | 'identity';

export interface StaticFile {
  readonly contentType: string;
  readonly cacheControl: string;
  /** Forms of the file that were made at build time, the smallest first. */
  readonly encodings: readonly Encoding[];
  /** Bytes and tag of one form. */
  read(encoding: Encoding): StaticBytes;
}

export interface StaticBytes {
  readonly bytes: Buffer;
  readonly etag: string;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

const extensionOf: Readonly<Record<Encoding, string>> = { br: '.br', gzip: '.gz', identity: '' };
const cachedBytesMax = 64 * 1024 * 1024;

/**
 * Every file of the built storefront by its address. The list is made once, so an address either names a file of the list or
 * none at all: no address can lead out of the folder.
 */
export function listStaticFiles(dir: string): ReadonlyMap<string, StaticFile> {
  const names = new Set(
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/')),
  );
  const read = createReader();
  const files = new Map<string, StaticFile>();
  for (const name of names) {
    const contentType = contentTypes[extname(name)];
    if (contentType === undefined || name === 'index.html') continue;
    const encodings = (['br', 'gzip'] as const).filter((encoding) =>
      names.has(name + extensionOf[encoding]),
    );
    files.set(`/${name}`, {
      contentType,
      cacheControl: cacheControlOf(name),
      encodings: [...encodings, 'identity'],
      read: (encoding) => read(join(dir, name + extensionOf[encoding])),
    });
  }
  return files;
}

/** Names in assets/ carry a hash of their contents; pictures may be rendered anew under their name. */
function cacheControlOf(name: string): string {
  // A worker outlives the page that brought it: what mends it must not wait for a cache.
  if (name === 'service-worker.js') return 'no-cache';
  if (name.startsWith('assets/')) return 'public, max-age=31536000, immutable';
  return name.startsWith('pictures/') ? 'public, max-age=86400' : 'public, max-age=3600';
}

function createReader(): (path: string) => StaticBytes {
  const cache = new LRUCache<string, StaticBytes>({
    maxSize: cachedBytesMax,
    sizeCalculation: ({ bytes }) => Math.max(1, bytes.length),
  });
  return (path) => {
    const known = cache.get(path);
    if (known) return known;
    const bytes = readFileSync(path);
    const made = { bytes, etag: `"${hash('sha1', bytes, 'base64url').slice(0, 20)}"` };
    if (statSync(path).size <= cachedBytesMax / 8) cache.set(path, made);
    return made;
  };
}
