const groups = [
  'Start here',
  'What changed',
  'Foundations',
  'Primitives',
  'Patterns',
  'Commerce',
  'Pages',
  'Flows',
];

/** Values of the contract that no story shows, and tags that name what does not exist. */
function findStateGaps(stories, enums) {
  const tags = new Set(stories.flatMap((story) => story.tags));
  const known = new Set(
    Object.entries(enums).flatMap(([name, values]) =>
      values.map((value) => `state:${name}.${value}`),
    ),
  );
  return [
    ...[...known].filter((tag) => !tags.has(tag)).map((tag) => `no story is tagged ${tag}`),
    ...[...tags]
      .filter((tag) => tag.startsWith('state:') && !known.has(tag))
      .map((tag) => `${tag} names what the contract does not know`),
  ];
}

// Of each kind of component the stories that a reviewer looks for, by their exports.
const owedByAll = ['LongText', 'Rtl', 'Dark'];
const owed = {
  Primitives: ['Playground', 'Variants', 'States', ...owedByAll],
  Commerce: ['Update', 'Extreme', ...owedByAll, 'ReducedMotion'],
};

/** Storybook's ending of an id: `ReducedMotion` is `reduced-motion`. */
const idOf = (exported) => exported.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();

/** Stories that are owed and neither there nor explained, and explanations that stand beside the story. */
function findOwedGaps(own, guide = {}) {
  const kind = own[0]?.title.split('/')[0] ?? '';
  const all = [
    ...(owed[kind] ?? []),
    ...(kind === 'Primitives' && guide.keyboard?.length ? ['Keyboard'] : []),
  ];
  const shown = new Set(own.map(({ id }) => id.split('--')[1]));
  const without = guide.without ?? {};
  return [
    ...all
      .filter((story) => !shown.has(idOf(story)) && !without[story])
      .map((story) => `no story ${story}, and no word in its guide why it needs none`),
    ...Object.keys(without)
      .filter((story) => shown.has(idOf(story)))
      .map((story) => `its guide says why it has no story ${story}, and it has one`),
    ...Object.keys(without)
      .filter((story) => !all.includes(story))
      .map((story) => `its guide says why it has no story ${story}, which it does not owe`),
  ];
}

/** What a component's folder owes its readers. */
function findComponentGaps(stories, { name, guide, hasDocstring }) {
  const own = stories.filter((story) => story.importPath.includes(`/packages/ui/src/${name}/`));
  const status = own.some(({ tags }) => tags.includes('ready') || tags.includes('draft'));
  return [
    own.length === 0 && 'no stories',
    own.length > 0 && !status && 'no status: tag its stories ready or draft',
    !hasDocstring && 'no sentence above its component',
    !guide?.use?.length && 'no guide that says when to use it',
    !guide?.avoid?.length && 'no guide that says when not to use it',
    ...findOwedGaps(own, guide),
  ]
    .filter(Boolean)
    .map((gap) => `packages/ui/src/${name}: ${gap}`);
}

/**
 * What the book does not show or say yet, one line each.
 * @param {{stories: {id: string, title: string, tags: string[], importPath: string}[], enums: Record<string, string[]>, components: {name: string, guide?: {use?: string[], avoid?: string[], keyboard?: object[], without?: Record<string, string>}, hasDocstring: boolean}[]}} book
 */
export function findStoryGaps({ stories, enums, components }) {
  const strangers = new Set(
    stories
      .filter(({ title }) => !groups.includes(title.split('/')[0]))
      .map(({ title }) => `${title}: the first word of a title is one of ${groups.join(', ')}`),
  );
  return [
    ...findStateGaps(stories, enums),
    ...components.flatMap((component) => findComponentGaps(stories, component)),
    ...strangers,
  ];
}
