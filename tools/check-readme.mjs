import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, toolEnv } from './workspace.mjs';

// Every command that the README names is run here, except the three that call this gate or are called beside it. A command
// without an entry is a failure, so the README cannot name what nobody has tried.

const windows = process.platform === 'win32';
const dataDir = mkdtempSync(join(tmpdir(), 'livedrops-readme-'));
const outputMax = 4_000;

async function findFreePort() {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return String(port);
}

const [webPort, apiPort, storybookPort, mockPort] = [
  await findFreePort(),
  await findFreePort(),
  await findFreePort(),
  await findFreePort(),
];
const env = toolEnv({
  LIVEDROPS_DATA_DIR: dataDir,
  STORYBOOK_PORT: storybookPort,
  FORCE_COLOR: '0',
});
const web = `http://localhost:${webPort}`;

function start(command, args, { cwd = root, extra = {} } = {}) {
  const options = { cwd, env: { ...env, ...extra }, shell: windows, detached: !windows };
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const run = { child, output: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => {
      run.output = (run.output + text).slice(-outputMax);
    });
  }
  return run;
}

async function stop({ child }) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  if (windows) spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
  else process.kill(-child.pid, 'SIGTERM');
  await ended;
}

/** Waits until every address answers 200. */
async function answers(run, urls, waitMs = 60_000) {
  const deadlineAt = Date.now() + waitMs;
  for (const url of urls) {
    for (;;) {
      const ok = await fetch(url).then(
        (answer) => answer.ok,
        () => false,
      );
      if (ok) break;
      if (run.child.exitCode !== null || run.child.signalCode !== null || Date.now() > deadlineAt) {
        throw new Error(`${url} did not answer.\n${run.output}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function finishes(command, args, options) {
  const run = start(command, args, options);
  const [code] = await once(run.child, 'exit');
  if (code !== 0) throw new Error(`exit code ${code}\n${run.output}`);
  return run.output;
}

/** `args` for pnpm; `urls` must all answer, and `look` find nothing wrong, before it is stopped. */
async function serves(args, urls, { look = async () => {}, ...options } = {}) {
  const run = start('pnpm', args, options);
  try {
    await answers(run, urls);
    await look();
  } finally {
    await stop(run);
  }
}

const pnpm = (...args) => finishes('pnpm', args);
const storefront = { cwd: join(root, 'apps', 'storefront') };
const devPorts = { PORT: apiPort, WEB_PORT: webPort, API_URL: `http://localhost:${apiPort}` };
const devUrls = [web, `${web}/api/readyz`];
const mock = `http://localhost:${mockPort}`;
const storybookUrls = [`http://localhost:${storybookPort}/index.json`];

/** The page starts the mocked shop, and what it starts is code: the server answers the page for files it does not have. */
async function startsOnMocks() {
  const [, entry] = /src="(\/mock\/[^"?]+)/.exec(await (await fetch(mock)).text()) ?? [];
  for (const path of [entry, '/mockServiceWorker.js']) {
    const type = (await fetch(`${mock}${path}`)).headers.get('content-type') ?? '';
    if (!type.startsWith('text/javascript')) throw new Error(`${path} came as ${type}`);
  }
}

/** The shop of `npm start`, kept running for what needs one. */
let shop;

/** A tree with nothing in it but the place where components go. */
function emptyKit() {
  const kit = join(dataDir, 'kit');
  mkdirSync(join(kit, 'packages', 'ui', 'src'), { recursive: true });
  return kit;
}

const checks = {
  'npm start': async () => {
    shop = start('npm', ['start'], { extra: { PORT: webPort } });
    await answers(shop, [web, `${web}/api/readyz`]);
  },
  'pnpm demo:crowd': () =>
    pnpm(
      'demo:crowd',
      '--buyers',
      '4',
      '--seconds',
      '2',
      '--think-ms',
      '100',
      '--url',
      `${web}/api`,
    ),
  'pnpm livedrops dead-letters list': () => pnpm('livedrops', 'dead-letters', 'list'),
  'pnpm livedrops check': async () => {
    await pnpm('livedrops', 'check');
    await stop(shop);
  },
  'pnpm dev': () => serves(['dev'], devUrls, { extra: devPorts }),
  'pnpm dev:mock': () =>
    serves(['dev:mock'], [mock], { extra: { WEB_PORT: mockPort }, look: startsOnMocks }),
  'pnpm storybook': () => serves(['storybook'], storybookUrls),
  'pnpm build-storybook': () =>
    finishes('pnpm', ['build-storybook'], { extra: { STORYBOOK_OUTPUT: join(dataDir, 'book') } }),
  'pnpm storybook:coverage': () => pnpm('storybook:coverage'),
  'pnpm visual': () => pnpm('visual', '--list'),
  'pnpm visual:accept': () => pnpm('visual:accept', '--list'),
  'pnpm new component': async () => {
    await finishes('pnpm', ['new', 'component', 'price-tag'], {
      extra: { CHECK_ROOT: emptyKit() },
    });
  },
  'pnpm build': () => pnpm('build'),
  'pnpm generate': () => pnpm('generate'),
  'pnpm e2e': () => pnpm('e2e', '--list'),
  'pnpm bench': () => pnpm('bench', 'p13'),
  'pnpm crash': () => pnpm('crash', '--rounds', '1'),
  'pnpm install': () => pnpm('install'),
  'apps/storefront: pnpm install': () => finishes('pnpm', ['install'], storefront),
  'apps/storefront: pnpm dev': () => serves(['dev'], devUrls, { ...storefront, extra: devPorts }),
  'apps/storefront: pnpm run storybook': () =>
    serves(['run', 'storybook'], storybookUrls, storefront),
  'apps/storefront: pnpm test': () => finishes('pnpm', ['test', 'match-path'], storefront),
};

/** `.ci/run` calls these two; Playwright's own command would fetch a browser. */
const elsewhere = ['npm test', 'pnpm verify', 'npx playwright install'];

function namedCommands() {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const fenced = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, text]) =>
    text.split('\n'),
  );
  const inline = [...readme.matchAll(/`((?:npm|npx|pnpm) [^`]+)`/g)].map(([, text]) => text);
  return [...fenced, ...inline]
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== '')
    .map((line) => line.replace(/^npx -y pnpm@[\d.]+/, 'pnpm'));
}

const inStorefront = new Set(['pnpm install', 'pnpm dev', 'pnpm run storybook', 'pnpm test']);
const problems = [];
for (const command of namedCommands()) {
  const known = [...Object.keys(checks), ...elsewhere, ...inStorefront];
  if (!known.some((name) => command === name || command.startsWith(`${name} `))) {
    problems.push(`The README names "${command}", which nothing runs.`);
  }
}

try {
  for (const [name, check] of Object.entries(checks)) {
    const startedAt = performance.now();
    try {
      await check();
      console.log(`✓ ${name} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`);
    } catch (error) {
      problems.push(`${name}: ${error.message}`);
    }
  }
} finally {
  if (shop) await stop(shop);
  rmSync(dataDir, { recursive: true, force: true });
}
for (const problem of problems) console.error(problem);
process.exit(problems.length === 0 ? 0 : 1);
