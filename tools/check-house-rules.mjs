import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root as ownRoot } from './workspace.mjs';

const root = process.env.CHECK_ROOT ?? ownRoot;
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(root, file)));
const read = (file) => readFileSync(join(root, file), 'utf8');
const generated = /schema\.d\.ts$|\.gen\.|mockServiceWorker\.js$|tokens\.css$/;
const source = files.filter((file) => /\.(ts|tsx|mjs|css)$/.test(file) && !generated.test(file));
const isTest = (file) => /\.(test|suite|stories|e2e)\.tsx?$|\.suite\.test\.ts$|^bench\//.test(file);
const withoutComments = (text) => text.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '');
const camel = (kebab) => kebab.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());

/** Exported values of a module; types do not count. */
function exportedValues(text) {
  const found = text.matchAll(/^export (?:async )?(?:function\*?|const|let|class|enum) (\w+)/gm);
  return [...found].map((match) => match[1]);
}

const rules = {
  'a verb is a file: it exports the function it is named after and no other value': () =>
    files
      .filter((file) =>
        /^packages\/core\/src\/(orders|drops|catalog)\/(place|pay|cancel|extend|get|list|create|update|expire|reconcile|announce|decide|find)-[a-z-]+\.ts$/.test(
          file,
        ),
      )
      .filter((file) => !isTest(file))
      .flatMap((file) => {
        const values = exportedValues(read(file));
        const wanted = camel(basename(file, '.ts'));
        return values.length === 0 || (values.length === 1 && values[0] === wanted)
          ? []
          : [`${file} exports ${values.join(', ')} instead of ${wanted} alone`];
      }),

  'no drawer names': () =>
    // Storybook asks for a manager by that name.
    files.filter(
      (file) =>
        file !== '.storybook/manager.tsx' &&
        /(^|\/)(utils?|helpers?|common|misc|manager|service|create|update|list|delete|get)(\.tsx?|\/)/.test(
          file,
        ),
    ),

  'a route file is at most 40 lines': () =>
    files
      .filter((file) => /^apps\/api\/src\/http\/routes\/.+\.ts$/.test(file) && !isTest(file))
      .filter((file) => read(file).split('\n').length > 41),

  'a file is at most 300 lines': () =>
    source.filter((file) => !isTest(file) && read(file).split('\n').length > 301),

  'no escape hatches in types': () =>
    source
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) => {
        const hit = /\bas unknown as\b|: any\b|\bas any\b/.exec(withoutComments(read(file)));
        return hit ? [`${file}: ${hit[0]}`] : [];
      }),

  'no compiler error is silenced': () =>
    source.filter(
      (file) => /\.tsx?$/.test(file) && /@ts-(ignore|expect-error|nocheck)/.test(read(file)),
    ),

  'no test is skipped or alone': () =>
    source.filter((file) =>
      /\b(it|test|describe)\.(skip|only|todo)\b/.test(isTest(file) ? read(file) : ''),
    ),

  'no TODO without a decision': () =>
    source.filter(
      (file) =>
        !file.startsWith('tools/') && /\b(TODO|FIXME|XXX)\b(?!.*decisions\/\d{4})/.test(read(file)),
    ),

  'each port has a suite, each suite is run by an adapter': () => {
    // Clock and Ids have no engine; Accounts and its AccountBook are judged through the API's own attack tests.
    const bare = new Set(['clock', 'ids', 'accounts', 'account-book']);
    return files
      .filter((file) => /^packages\/core\/src\/ports\/[a-z-]+\.ts$/.test(file))
      .map((file) => basename(file, '.ts'))
      .filter((port) => !bare.has(port))
      .flatMap((port) => {
        const suite = files.includes(`packages/port-suites/src/${port}.suite.ts`);
        const runs = files.some(
          (file) =>
            /^(packages\/adapters|apps\/api\/src\/accounts)\/.+\.suite\.test\.ts$/.test(file) &&
            read(file).includes(`/${port}.suite`),
        );
        return suite && runs
          ? []
          : [`${port}: ${suite ? 'no adapter runs its suite' : 'no suite'}`];
      });
  },

  'each ui component has stories and tests': () => {
    const folders = new Set(
      files
        .filter((file) => /^packages\/ui\/src\/[a-z-]+\/index\.ts$/.test(file))
        .map((file) => file.split('/')[3]),
    );
    return [...folders].flatMap((name) =>
      ['stories.tsx', 'test.tsx']
        .filter(
          (ending) =>
            !files.some(
              (file) => file.startsWith(`packages/ui/src/${name}/`) && file.endsWith(`.${ending}`),
            ),
        )
        .map((ending) => `packages/ui/src/${name} has no ${ending}`),
    );
  },

  'plain words on the screen': () =>
    source
      .filter(
        (file) => /^(packages\/ui|apps\/storefront)\/src\/.+\.tsx?$/.test(file) && !isTest(file),
      )
      .flatMap((file) => {
        const hit = /['">`][^'"<>`\n]*\b(Oops|Hurry|try again later|successfully)\b/i.exec(
          read(file),
        );
        return hit ? [`${file}: ${hit[1]}`] : [];
      }),

  'every path that the documents name exists': () =>
    files
      .filter((file) => /^(README\.md|docs\/.+\.md|[a-z/]+\/README\.md)$/.test(file))
      .flatMap((file) =>
        [
          ...read(file).matchAll(
            /`((?:apps|packages|docs|tools|bench|e2e|ops|\.ci|\.storybook)\/[\w./-]+)`/g,
          ),
        ]
          .map((match) => match[1])
          .filter((path) => !existsSync(join(root, path)))
          .map((path) => `${file} names ${path}`),
      ),

  'decisions are numbered one after the other': () => {
    const numbers = files
      .filter((file) => /^docs\/decisions\/\d{4}-[a-z0-9-]+\.md$/.test(file))
      .map((file) => Number(basename(file).slice(0, 4)))
      .sort((a, b) => a - b);
    return numbers.flatMap((number, index) =>
      number === index + 1 ? [] : [`${number} stands at place ${index + 1}`],
    );
  },

  'nothing names a machine': () =>
    source
      .concat(files.filter((file) => file.endsWith('.md')))
      .filter((file) => !file.startsWith('tools/check-'))
      .filter((file) => /(^|[\s'"`(])\/(work|root|home)\/[a-z]/m.test(read(file))),
};

let broken = 0;
for (const [rule, check] of Object.entries(rules)) {
  for (const finding of check()) {
    console.error(`${rule}: ${finding}`);
    broken += 1;
  }
}
if (source.length < 100) {
  console.error(`Only ${source.length} source files were seen: the list of files is wrong.`);
  broken += 1;
}
console.log(
  `${Object.keys(rules).length} rules over ${source.length} source files, ${broken} findings`,
);
process.exit(broken === 0 ? 0 : 1);
