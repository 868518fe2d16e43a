import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { matchesEtag } from '../etag.ts';
import type { Exchange } from '../exchange.ts';
import { pageHeaders } from '../pages/page-layout.ts';
import { renderProblemPage } from '../pages/problem-page.ts';
import { chooseEncoding } from './choose-encoding.ts';
import { createPages, type PageAddress, type PagesOptions } from './made-pages.ts';
import { parsePageTemplate } from './page-template.ts';
import { listStaticFiles, type StaticFile } from './static-files.ts';

export interface StorefrontOptions extends Omit<PagesOptions, 'template'> {
  /** The built storefront. */
  readonly dir: string;
  readonly basePath: string;
  /** The demo accounts exist, and the pages may offer them. */
  readonly demo: boolean;
}

/** An answer outside the API, before the headers that every answer gets. */
export interface FileReply {
  readonly status: 200 | 304 | 404;
  readonly body: Uint8Array | string | null;
  readonly headers: Readonly<Record<string, string>>;
}

export type Storefront = (address: PageAddress, exchange: Pick<Exchange, 'header'>) => FileReply;

const dynamicEncodings = ['br', 'gzip', 'identity'] as const;

/**
 * Serves the built storefront: files from their list, pages with their first data in them.
 * @throws Error with what to do when the folder holds no built storefront.
 */
export function createStorefront(options: StorefrontOptions): Storefront {
  const { dir, basePath, demo } = options;
  const index = join(dir, 'index.html');
  if (!existsSync(index)) {
    throw new Error(
      `There is no built storefront in ${dir}. Build it first (npx pnpm@12.21.0 build), or set LIVEDROPS_SERVE_STOREFRONT=false to run the API alone.`,
    );
  }
  const files = listStaticFiles(dir);
  const pages = createPages({
    ...options,
    template: parsePageTemplate(readFileSync(index, 'utf8'), { demo }),
  });

  return (address, exchange) => {
    const { path } = address;
    const file = files.get(path);
    if (file) return answerFile(file, exchange);
    const problem = /^\/problems\/([^/]+)$/.exec(path)?.[1];
    const help = problem === undefined ? null : renderProblemPage(problem, basePath);
    if (help !== null) return { status: 200, body: help, headers: pageHeaders };
    // A missing file is no page: an old tab that asks for a script must not get HTML.
    if (/^\/(?:assets|pictures)\//.test(path)) return missingFile;
    const page = pages(address);
    const encoding = chooseEncoding(exchange.header('accept-encoding'), dynamicEncodings);
    return {
      status: page.status,
      body: page.read(encoding),
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
        vary: 'accept-encoding',
        ...(encoding !== 'identity' && { 'content-encoding': encoding }),
      },
    };
  };
}

const missingFile: FileReply = {
  status: 404,
  body: 'There is no such file.\n',
  headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
};

function answerFile(file: StaticFile, exchange: Pick<Exchange, 'header'>): FileReply {
  const encoding = chooseEncoding(exchange.header('accept-encoding'), file.encodings);
  const { bytes, etag } = file.read(encoding);
  const headers = {
    'content-type': file.contentType,
    'cache-control': file.cacheControl,
    etag,
    ...(file.encodings.length > 1 && { vary: 'accept-encoding' }),
    ...(encoding !== 'identity' && { 'content-encoding': encoding }),
  };
  const ifNoneMatch = exchange.header('if-none-match');
  if (ifNoneMatch !== undefined && matchesEtag(ifNoneMatch, etag)) {
    return { status: 304, body: null, headers };
  }
  return { status: 200, body: bytes, headers };
}
