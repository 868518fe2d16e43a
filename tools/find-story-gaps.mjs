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
  ]
    .filter(Boolean)
    .map((gap) => `packages/ui/src/${name}: ${gap}`);
}

/**
 * What the book does not show or say yet, one line each.
 * @param {{stories: {title: string, tags: string[], importPath: string}[], enums: Record<string, string[]>, components: {name: string, guide?: {use?: string[], avoid?: string[]}, hasDocstring: boolean}[]}} book
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
