/** One gap in the book; `says` is what the gate must answer. */
const gap = (file, text, says) => ({ tool: 'the book', rule: says[0], file, text, names: says });

const writeStories = (title, tags, exports) =>
  `import preview from '../../../../.storybook/preview.tsx';

const meta = preview.meta({ title: '${title}', tags: ${JSON.stringify(tags)} });

${exports.map((name) => `export const ${name} = meta.story();\n`).join('\n')}`;

const card = 'packages/ui/src/planted-card';
const bare = 'packages/ui/src/planted-part';

export const plantedStories = [
  {
    // A value of the contract without a story.
    ...gap('packages/contract/src/drops.ts', "'cancelled', 'planted']", [
      'no story is tagged state:drop-phase.planted',
    ]),
    insteadOf: "'cancelled']",
  },
  gap(`${bare}/index.ts`, 'export const planted = 1;\n', [
    `${bare}: no stories`,
    `${bare}: no sentence above its component`,
    `${bare}: no guide that says when to use it`,
    `${bare}: no guide that says when not to use it`,
  ]),
  gap(
    `${card}/planted-card.stories.tsx`,
    writeStories('Commerce/PlantedCard', [], ['Extreme', 'LongText', 'Rtl', 'Dark']),
    [`${card}: no status`, `${card}: no story Update`, `${card}: no story ReducedMotion`],
  ),
  gap(
    `${card}/planted-card.guide.ts`,
    "export const guide = { use: ['it is planted.'], avoid: [], without: { Rtl: 'Why.' } };\n",
    [
      `${card}: no guide that says when not to use it`,
      `${card}: its guide says why it has no story Rtl`,
    ],
  ),
  gap(`${card}/index.ts`, "export { Planted } from './planted-card.tsx';\n", [
    `${card}: no sentence above its component`,
  ]),
  gap(
    'packages/ui/src/button/planted-button.stories.tsx',
    writeStories('Misc/Planted', ['state:order-status.planted'], ['Playground']),
    [
      'state:order-status.planted names what the contract does not know',
      'Misc/Planted: the first word of a title',
    ],
  ),
];
