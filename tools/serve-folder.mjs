import { once } from 'node:events';
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types = {
  '.avif': 'image/avif',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * Serves a folder below `prefix` (such as `/some/path/`) as the plainest file server does: nothing is rewritten and
 * nothing stands outside the prefix. `missed` lists what was asked for in vain. `standIn` answers an SVG for the files
 * that need not be themselves.
 */
export async function serveFolder(folder, prefix = '/', standIn = () => undefined) {
  const missed = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const path = decodeURIComponent(pathname);
    const inside = path.startsWith(prefix) ? normalize(path.slice(prefix.length)) : '..';
    const file = join(folder, path.endsWith('/') ? join(inside, 'index.html') : inside);
    const found =
      !inside.startsWith('..') && statSync(file, { throwIfNoEntry: false })?.isFile() === true;
    if (!found) {
      missed.push(pathname);
      response.writeHead(404).end();
      return;
    }
    const drawn = standIn(inside);
    if (drawn) {
      response.writeHead(200, { 'content-type': types['.svg'] }).end(drawn);
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://localhost:${server.address().port}${prefix}`,
    missed,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
