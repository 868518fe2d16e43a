import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = join(import.meta.dirname, '..', 'apps', 'storefront', 'dist');

/** The pages that a visitor lands on, by the source of their lazy part. */
const landings = { home: /routes\/home\/home-page\.tsx$/, drop: /routes\/drop\/drop-page\.tsx$/ };

/**
 * What the built storefront weighs: each landing page's JavaScript before it can run, and each lazy part on top.
 * @returns {{ pages: { name: string, gzipKb: number }[], lazy: { name: string, gzipKb: number }[] }} kB are 1,000 bytes.
 */
export function measureBundle() {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8'));
  const gzipKb = (files) =>
    [...files].reduce(
      (sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length,
      0,
    ) / 1000;

  /** The chunk and everything it needs before it runs. */
  function closure(key, seen = new Set()) {
    const chunk = manifest[key];
    if (!chunk || seen.has(chunk.file)) return seen;
    seen.add(chunk.file);
    for (const imported of chunk.imports ?? []) closure(imported, seen);
    return seen;
  }

  const first = closure('index.html');
  const lazyKeys = Object.keys(manifest).filter((key) => manifest[key].isDynamicEntry);
  const pages = Object.entries(landings).map(([name, source]) => {
    const key = lazyKeys.find((lazyKey) => source.test(lazyKey));
    if (!key) throw new Error(`The build has no lazy part for the ${name} page (${source}).`);
    return { name, gzipKb: gzipKb(closure(key, new Set(first))) };
  });
  /** What is there already when a part is asked for: what every page that opens it has loaded. */
  function loadedBefore(key) {
    const openers = Object.keys(manifest)
      .filter((other) => manifest[other].dynamicImports?.includes(key))
      .map((opener) => closure(opener, new Set(first)));
    return openers.reduce((all, files) => all.intersection(files), openers[0] ?? first);
  }

  // The kit's dialog library is fetched once, by whichever part opens the first dialog: it counts as a part of its own.
  const library = Object.values(manifest).find(({ name }) => name === 'dialog');
  if (!library) throw new Error('The build has no part for dialogs.');
  const landing = new Set(Object.values(landings));
  const lazy = lazyKeys
    .filter((key) => ![...landing].some((source) => source.test(key)))
    .map((key) => {
      const added = closure(key)
        .difference(loadedBefore(key))
        .difference(new Set([library.file]));
      return { name: key, gzipKb: gzipKb(added) };
    })
    .concat({ name: 'the dialog library', gzipKb: gzipKb([library.file]) })
    .sort((one, other) => other.gzipKb - one.gzipKb);
  return { pages, lazy };
}
