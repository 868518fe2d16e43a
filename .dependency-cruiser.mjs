// Who may import whom, file by file. docs/architecture.md says it in words; tools/check-gates.mjs plants a violation of
// each rule and demands that this file catches it.
const tests = '(\\.test\\.tsx?|\\.suite\\.test\\.ts|\\.stories\\.tsx|\\.e2e\\.ts|/testing/[^/]+)$';
const ours = '^(@livedrops/|packages/|apps/|\\.storybook/)';

/** The folder may import only its own files, the listed ones, and npm packages. */
function mayImport(name, { from, allowed = [], why }) {
  return {
    name,
    comment: why,
    severity: 'error',
    from: { path: from, pathNot: tests },
    to: {
      path: ours,
      pathNot: [
        from,
        ...allowed.map((folder) => `^(@livedrops/${folder.package}|${folder.path})(/|$)`),
      ],
    },
  };
}

const folder = {
  contract: { package: 'contract', path: 'packages/contract' },
  core: { package: 'core', path: 'packages/core' },
  client: { package: 'client', path: 'packages/client' },
  mocks: { package: 'mocks', path: 'packages/mocks' },
  ui: { package: 'ui', path: 'packages/ui' },
  adapters: { package: 'adapter-[a-z]+', path: 'packages/adapters/[a-z]+' },
  features: { package: 'storefront/features', path: 'apps/storefront/src/features' },
  shared: { package: 'storefront/shared', path: 'apps/storefront/src/shared' },
};

export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle hides which file is the lower one.',
      severity: 'error',
      from: { path: '^(apps|packages)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolvable',
      comment: 'What cannot be found cannot be checked either.',
      severity: 'error',
      from: { path: '^(apps|packages)/' },
      to: { couldNotResolve: true, pathNot: '[.](css|svg|woff2)|[?]url|[?]raw|^virtual:' },
    },
    {
      name: 'stay-in-your-package',
      comment: 'Other packages are reached by their name, through their exports.',
      severity: 'error',
      from: { path: '^(packages/adapters/[^/]+|packages/(?!adapters)[^/]+|apps/[^/]+)/' },
      to: { path: '^(packages|apps)/', pathNot: '^$1/', dependencyTypes: ['local'] },
    },
    mayImport('core-is-alone', {
      from: '^packages/core/src/',
      why: 'The product knows no transport, engine or framework.',
    }),
    {
      name: 'core-touches-no-machine',
      comment: 'No node:*, no npm package: clock, ids and the rest come in through ports.',
      severity: 'error',
      from: { path: '^packages/core/src/', pathNot: tests },
      to: {
        dependencyTypes: [
          'core',
          'npm',
          'npm-dev',
          'npm-optional',
          'npm-peer',
          'npm-no-pkg',
          'npm-unknown',
        ],
      },
    },
    mayImport('contract-is-alone', {
      from: '^packages/contract/src/',
      why: 'The wire and the rules do not know each other.',
    }),
    mayImport('ui-is-alone', { from: '^packages/ui/src/', why: 'The kit takes plain props.' }),
    mayImport('client-is-alone', {
      from: '^packages/client/src/',
      why: 'The client ships generated types, not schemas.',
    }),
    mayImport('mocks-know-the-contract-only', {
      from: '^packages/mocks/src/',
      allowed: [folder.contract],
      why: 'Mocks never import the API.',
    }),
    mayImport('suites-know-core-only', {
      from: '^packages/port-suites/src/',
      allowed: [folder.core],
      why: 'A suite takes a factory, never an engine.',
    }),
    mayImport('sqlite-knows-core-only', {
      from: '^packages/adapters/sqlite/src/',
      allowed: [folder.core],
      why: 'Adapters never import adapters.',
    }),
    mayImport('memory-knows-core-only', {
      from: '^packages/adapters/memory/src/',
      allowed: [folder.core],
      why: 'Adapters never import adapters.',
    }),
    mayImport('push-knows-core-only', {
      from: '^packages/adapters/push/src/',
      allowed: [folder.core],
      why: 'Adapters never import adapters.',
    }),
    mayImport('storefront-knows-ui-and-client', {
      from: '^apps/storefront/src/',
      allowed: [folder.ui, folder.client],
      why: 'The storefront never imports core, the contract or the API; mocks only in tests and stories.',
    }),
    mayImport('api-knows-contract-core-adapters', {
      from: '^apps/api/src/',
      allowed: [folder.contract, folder.core, folder.adapters],
      why: 'The API never imports what runs in a browser.',
    }),
    {
      name: 'adapters-only-at-the-root',
      comment: 'container.ts and profiles/* are the composition root; nobody else knows an engine.',
      severity: 'error',
      from: {
        path: '^apps/api/src/',
        pathNot: ['^apps/api/src/(container\\.ts|profiles/)', tests],
      },
      to: { path: '^(@livedrops/adapter-|packages/adapters/)' },
    },
    {
      name: 'features-keep-apart',
      comment: 'Features meet in app/routes only.',
      severity: 'error',
      from: { path: '^apps/storefront/src/features/([^/]+)/', pathNot: tests },
      to: { path: '^apps/storefront/src/features/', pathNot: '^apps/storefront/src/features/$1/' },
    },
    {
      name: 'features-below-app',
      severity: 'error',
      comment: 'Nothing goes back up.',
      from: { path: '^apps/storefront/src/features/' },
      to: { path: '^apps/storefront/src/app/' },
    },
    {
      name: 'shared-below-features',
      severity: 'error',
      comment: 'Shared modules import nothing above them.',
      from: { path: '^apps/storefront/src/shared/', pathNot: tests },
      to: { path: '^apps/storefront/src/(app|features)/' },
    },
    mayImport('storybook-knows-what-it-shows', {
      from: '^\\.storybook/',
      allowed: [folder.ui, folder.mocks, folder.client, folder.shared, folder.features],
      why: 'Storybook never imports core, adapters or the API.',
    }),
    {
      name: 'no-imports-of-tests',
      severity: 'error',
      comment: 'Shared test tools live in testing/ folders or packages made for it.',
      from: { path: '^(apps|packages)/' },
      to: { path: '\\.(test|stories)\\.tsx?$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules|public)/|schema\\.d\\.ts$' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
    // Kept honest by tools/check-modules.mjs: with a parser missing the tool passes on nothing.
    tsConfig: { fileName: 'packages/config/tsconfig.web.json' },
  },
};
