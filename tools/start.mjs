import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildIfStale } from './build-if-stale.mjs';
import { installWorkspace } from './install-workspace.mjs';
import { node, root } from './workspace.mjs';

installWorkspace();
buildIfStale();

const port = process.env.PORT ?? '5173';
const server = spawn(node, ['--enable-source-maps', join(root, 'apps', 'api', 'dist', 'main.js')], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    PORT: port,
    LIVEDROPS_MODE: process.env.LIVEDROPS_MODE ?? 'demo',
    LIVEDROPS_LOG_LEVEL: process.env.LIVEDROPS_LOG_LEVEL ?? 'warn',
  },
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => {
  process.exit(code ?? (signal ? 1 : 0));
});

/** Says where to go as soon as the shop answers; a server that never gets ready says why itself. */
async function announceWhenReady() {
  const deadlineAt = Date.now() + 60_000;
  while (Date.now() < deadlineAt && server.exitCode === null) {
    const ready = await fetch(`http://127.0.0.1:${port}/api/readyz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return printAddresses();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function printAddresses() {
  // With a mail server of their own nothing waits on a page.
  const mails = process.env.LIVEDROPS_SMTP_URL
    ? ''
    : `\n    Mails      http://localhost:${port}/api/outbox     (what it would send waits there)`;
  console.log(`
  LiveDrops is open.

    Shop       http://localhost:${port}
    API        http://localhost:${port}/api        (docs: /api/docs)${mails}

    Shopper    nuno@livedrops.example     demo-shopper-1
    Creator    ondo@livedrops.example     demo-creator-1

    Test card  4242 4242 4242 4242 approves, 4000 0000 0000 0002 declines

  Stop with Ctrl+C. Send a crowd with: npx -y pnpm@12.21.0 demo:crowd --buyers 200
`);
}

if ((process.env.LIVEDROPS_MODE ?? 'demo') === 'demo') void announceWhenReady();
