import { plantedStories } from './planted-stories.mjs';
import { plantedStyles } from './planted-styles.mjs';

// One violation of each rule. `names` must all stand in the tool's output: the rule and the file it was planted in.
const boundary = (rule, file, imported) => ({
  tool: 'dependency-cruiser',
  rule,
  file,
  text: `import '${imported}';\n`,
  names: [`${rule}: ${file}`],
});

const house = (rule, file, text) => ({
  tool: 'house rules',
  rule,
  file,
  text,
  names: [rule, file],
});

/** A rule that names something other than the file. */
const naming = (named, planted) => ({ ...planted, names: [planted.rule, named] });

const lint = (rule, file, text) => ({ tool: 'oxlint', rule, file, text, names: [rule, file] });

export const plantedViolations = [
  boundary('core-is-alone', 'packages/core/src/planted-contract.ts', '@livedrops/contract/limits'),
  boundary('core-touches-no-machine', 'packages/core/src/planted-node.ts', 'node:fs'),
  boundary(
    'contract-is-alone',
    'packages/contract/src/planted-core.ts',
    '@livedrops/core/shared/money',
  ),
  boundary('ui-is-alone', 'packages/ui/src/planted-client.ts', '@livedrops/client/create-client'),
  boundary(
    'client-is-alone',
    'packages/client/src/planted-contract.ts',
    '@livedrops/contract/limits',
  ),
  boundary(
    'mocks-know-the-contract-only',
    'packages/mocks/src/planted-core.ts',
    '@livedrops/core/shared/money',
  ),
  boundary(
    'suites-know-core-only',
    'packages/port-suites/src/planted-adapter.ts',
    '@livedrops/adapter-sqlite/open-store',
  ),
  boundary(
    'sqlite-knows-core-only',
    'packages/adapters/sqlite/src/planted-memory.ts',
    '@livedrops/adapter-memory/cache',
  ),
  boundary(
    'memory-knows-core-only',
    'packages/adapters/memory/src/planted-sqlite.ts',
    '@livedrops/adapter-sqlite/open-store',
  ),
  boundary(
    'push-knows-core-only',
    'packages/adapters/push/src/planted-sqlite.ts',
    '@livedrops/adapter-sqlite/open-store',
  ),
  boundary(
    'storefront-knows-ui-and-client',
    'apps/storefront/src/planted-contract.ts',
    '@livedrops/contract/limits',
  ),
  boundary(
    'api-knows-contract-core-adapters',
    'apps/api/src/planted-client.ts',
    '@livedrops/client/create-client',
  ),
  boundary(
    'adapters-only-at-the-root',
    'apps/api/src/http/planted-adapter.ts',
    '@livedrops/adapter-sqlite/open-store',
  ),
  boundary(
    'features-keep-apart',
    'apps/storefront/src/features/orders/planted-sibling.ts',
    '../checkout/place-order.ts',
  ),
  boundary(
    'features-below-app',
    'apps/storefront/src/features/orders/planted-app.ts',
    '../../app/router.ts',
  ),
  boundary(
    'shared-below-features',
    'apps/storefront/src/shared/planted-feature.ts',
    '../features/drops/drop-queries.ts',
  ),
  boundary(
    'stay-in-your-package',
    'packages/adapters/memory/src/planted-path.ts',
    '../../../core/src/shared/money.ts',
  ),
  boundary(
    'storybook-knows-what-it-shows',
    '.storybook/planted-core.ts',
    '../packages/core/src/shared/money.ts',
  ),
  boundary('no-imports-of-tests', 'packages/core/src/planted-test.ts', './shared/money.test.ts'),
  boundary('nothing-unresolvable', 'packages/core/src/planted-nowhere.ts', './does-not-exist.ts'),
  {
    tool: 'dependency-cruiser',
    rule: 'no-cycles',
    file: 'packages/core/src/planted-cycle-a.ts',
    text: "import { b } from './planted-cycle-b.ts';\nexport const a = () => b;\n",
    names: ['no-cycles: packages/core/src/planted-cycle-a.ts'],
  },
  {
    tool: 'dependency-cruiser',
    rule: 'no-cycles',
    file: 'packages/core/src/planted-cycle-b.ts',
    text: "import { a } from './planted-cycle-a.ts';\nexport const b = () => a;\n",
    names: ['no-cycles: packages/core/src/planted-cycle-a.ts'],
  },
  {
    tool: 'turbo boundaries',
    rule: 'a package imports only what it declares',
    file: 'packages/client/src/planted-undeclared.ts',
    text: "import { limits } from '@livedrops/core/shared/money';\nexport const planted = limits;\n",
    names: ['@livedrops/core'],
  },
  {
    tool: 'biome',
    rule: 'format',
    file: 'packages/core/src/planted-format.ts',
    text: 'export const  planted   =   1\n',
    names: ['packages/core/src/planted-format.ts'],
  },
  {
    tool: 'biome',
    rule: 'file names',
    file: 'packages/core/src/PlantedName.ts',
    text: 'export const planted = 1;\n',
    names: ['useFilenamingConvention'],
  },
  lint(
    'no-floating-promises',
    'packages/adapters/memory/src/planted-promise.ts',
    'const later = async () => 1;\nexport function planted() {\n  later();\n}\n',
  ),
  lint(
    'no-explicit-any',
    'packages/core/src/planted-any.ts',
    'export function planted(value: any) {\n  return value;\n}\n',
  ),
  lint(
    'no-non-null-assertion',
    'packages/core/src/planted-bang.ts',
    'export const planted = (list: string[]) => list[0]!;\n',
  ),
  lint(
    'no-restricted-globals',
    'packages/core/src/planted-clock.ts',
    'export const planted = () => Date.now();\n',
  ),
  lint(
    'no-restricted-properties',
    'packages/core/src/planted-random.ts',
    'export const planted = () => Math.random();\n',
  ),
  lint(
    'max-params',
    'packages/core/src/planted-params.ts',
    'export const planted = (a: number, b: number, c: number, d: number) => a + b + c + d;\n',
  ),
  lint(
    'max-lines-per-function',
    'packages/core/src/planted-long.ts',
    `export function planted() {\n  let sum = 0;\n${'  sum += 1;\n'.repeat(80)}  return sum;\n}\n`,
  ),
  lint('no-default-export', 'packages/core/src/planted-default.ts', 'export default 1;\n'),
  {
    tool: 'tsc',
    rule: 'unchecked index access',
    file: 'packages/core/src/planted-index.ts',
    text: 'export const planted = (list: string[]): string => list[0];\n',
    names: ['planted-index.ts'],
  },
  {
    tool: 'tsc',
    rule: 'ids are branded',
    file: 'packages/core/src/planted-brand.ts',
    text: "import type { DropId } from './shared/ids.ts';\n\nexport const planted: DropId = 'plain text';\n",
    names: ['planted-brand.ts'],
  },
  {
    tool: 'knip',
    rule: 'a file that nobody imports',
    file: 'apps/api/src/planted-dead.ts',
    text: 'export const planted = 1;\n',
    names: ['planted-dead.ts'],
  },
  {
    tool: 'knip',
    rule: 'an export that nobody imports',
    file: 'packages/core/src/shared/money.ts',
    append: true,
    text: '\nexport const plantedExport = 1;\n',
    names: ['plantedExport'],
  },
  ...plantedStyles,
  ...plantedStories,
  house(
    'a verb is a file',
    'packages/core/src/orders/place-planted.ts',
    'export const somethingElse = 1;\n',
  ),
  house('no drawer names', 'packages/core/src/utils.ts', 'export const planted = 1;\n'),
  house(
    'a route file is at most 40 lines',
    'apps/api/src/http/routes/orders/planted-route.ts',
    '// line\n'.repeat(60),
  ),
  house(
    'a file is at most 300 lines',
    'packages/core/src/planted-lines.ts',
    '// line\n'.repeat(400),
  ),
  house(
    'no escape hatches in types',
    'packages/core/src/planted-hatch.ts',
    'export const planted = 1 as unknown as string;\n',
  ),
  house(
    'no test is skipped or alone',
    'packages/core/src/planted.test.ts',
    "import { test } from 'vitest';\n\ntest.skip('planted', () => {});\n",
  ),
  house('no TODO without a decision', 'packages/core/src/planted-todo.ts', '// TODO later\n'),
  naming(
    'planted-port',
    house(
      'each port has a suite',
      'packages/core/src/ports/planted-port.ts',
      'export interface PlantedPort {}\n',
    ),
  ),
  naming(
    'packages/ui/src/planted-part',
    house(
      'each ui component has stories and tests',
      'packages/ui/src/planted-part/index.ts',
      'export const planted = 1;\n',
    ),
  ),
  house(
    'plain words on the screen',
    'apps/storefront/src/planted-words.tsx',
    "export const planted = 'Oops, something broke';\n",
  ),
  house(
    'every path that the documents name exists',
    'docs/planted.md',
    'See `packages/nowhere/at-all.ts`.\n',
    'docs/planted.md',
  ),
  naming(
    '999',
    house(
      'decisions are numbered one after the other',
      'docs/decisions/0999-planted.md',
      '# Planted\n',
    ),
  ),
  house(
    'nothing names a machine',
    'packages/core/src/planted-machine.ts',
    ['export const planted = "', 'home/somebody";\n'].join('/'),
  ),
];
