import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findStoryGaps } from './find-story-gaps.mjs';
import { binOf, node, root as ownRoot, toolEnv } from './workspace.mjs';

// Whether the book shows every state that the contract knows, and says of every component when to take it and when not.

const root = process.env.CHECK_ROOT ?? ownRoot;
const kit = join(root, 'packages', 'ui', 'src');
const contract = (file) => import(pathToFileURL(join(root, 'packages/contract/src', file)).href);

/** Storybook's own index, without a build. */
function readStories() {
  const folder = mkdtempSync(join(tmpdir(), 'livedrops-index-'));
  const file = join(folder, 'index.json');
  const bin = binOf('storybook', 'dist/bin/dispatcher.js');
  const { status, stderr } = spawnSync(node, [bin, 'index', '-o', file, '--disable-telemetry'], {
    cwd: root,
    env: toolEnv(),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Storybook made no index:\n${stderr}`);
  const { entries } = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(folder, { recursive: true, force: true });
  return Object.values(entries).filter(({ type }) => type === 'story');
}

async function readComponents() {
  const names = readdirSync(kit).filter((name) => existsSync(join(kit, name, 'index.ts')));
  return Promise.all(
    names.map(async (name) => {
      const guideFile = join(kit, name, `${name}.guide.ts`);
      const source = readdirSync(join(kit, name))
        .filter((file) => file.endsWith('.tsx') && !/\.(stories|test)\./.test(file))
        .map((file) => readFileSync(join(kit, name, file), 'utf8'))
        .join('\n');
      return {
        name,
        guide: existsSync(guideFile)
          ? (await import(pathToFileURL(guideFile).href)).guide
          : undefined,
        hasDocstring: /\*\/\nexport (function|const) [A-Z]/.test(source),
      };
    }),
  );
}

const [{ problemSlugs }, { DropPhase }, { NotificationKind }, { OrderStatus }] = await Promise.all(
  ['problems.ts', 'drops.ts', 'notifications.ts', 'orders.ts'].map(contract),
);

const gaps = findStoryGaps({
  stories: readStories(),
  components: await readComponents(),
  enums: {
    'drop-phase': DropPhase.options,
    'notification-kind': NotificationKind.options,
    'order-status': OrderStatus.options,
    problem: [...problemSlugs],
  },
});
for (const gap of gaps) console.error(gap);
console.log(`${gaps.length} gaps`);
process.exit(gaps.length === 0 ? 0 : 1);
