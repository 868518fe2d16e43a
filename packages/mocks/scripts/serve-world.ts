import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { getResponse } from 'msw';
import { createHandlers } from '../src/create-handlers.ts';
import { streamLive } from '../src/handlers/stream-live.ts';
import { type ScenarioName, scenarios } from '../src/scenarios.ts';
import { createScenes } from '../src/scenes.ts';

// Serves the mocked world over HTTP, so that the storefront can be looked at without the API:
//   node scripts/serve-world.ts [scenario]      PORT=8787 unless told
// The storefront's dev server proxies to it as it does to the API, which has its routes at its root.

const asked = process.argv[2] ?? 'calm';
if (!Object.hasOwn(scenarios, asked)) {
  process.stderr.write(`No scenario ${asked}. There are: ${Object.keys(scenarios).join(', ')}\n`);
  process.exit(1);
}
const scenes = createScenes();
const signedIn = process.env['SIGNED_IN'] === 'nobody' ? 'nobody' : 'shopper';
const { world } = scenes.open('default', { scenario: asked as ScenarioName, signedIn });
const handlers = createHandlers(() => world);

function toRequest(incoming: IncomingMessage): Request {
  const { method = 'GET', url = '/', headers } = incoming;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(`http://mock.local/api${url}`, {
    method,
    headers: Object.entries(headers).map(([name, value]) => [name, String(value)]),
    ...(hasBody ? { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' } : {}),
  });
}

function answerStream(incoming: IncomingMessage, outgoing: ServerResponse): void {
  outgoing.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  const stop = streamLive(world, toRequest(incoming), ({ id, event, cut }) => {
    if (cut) {
      outgoing.destroy();
      return;
    }
    const lines = [
      ...(id === undefined ? [] : [`id: ${id}`]),
      ...(event ? [`event: ${event.kind}`, `data: ${JSON.stringify(event)}`] : []),
    ];
    outgoing.write(`${lines.join('\n')}\n\n`);
  });
  incoming.on('close', stop);
}

async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  if (incoming.url?.startsWith('/live')) {
    answerStream(incoming, outgoing);
    return;
  }
  const response = await getResponse(handlers, toRequest(incoming));
  if (!response || response.type === 'error') {
    incoming.destroy();
    return;
  }
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(await response.text());
}

const server = createServer((incoming, outgoing) => {
  void answer(incoming, outgoing);
});

server.listen(Number(process.env['PORT'] ?? 8787), () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`The mocked world (${asked}) answers at http://localhost:${port}\n`);
});
