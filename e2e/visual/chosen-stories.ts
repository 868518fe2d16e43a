import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface ChosenStory {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  /** What the story is about has the focus. */
  readonly atFocus: boolean;
}

interface BookEntry extends Omit<ChosenStory, 'atFocus'> {
  readonly type: string;
  readonly tags?: readonly string[];
}

const indexFile = fileURLToPath(new URL('../../dist/storybook/index.json', import.meta.url));

/** These show another story again in a theme, a direction or a width, or are about what moves: their tests look at that. */
const shownElsewhere =
  /\b(dark|rtl|reduced motion|desktop|narrow|tablet|update|keyboard|goes live|sells out)$/i;

/** Tag of a story that cannot stand still. */
const movingTag = 'no-picture';

/** Tag of a story whose picture shows the place of its focus: every other one shows the start of its page. */
const focusTag = 'picture-of-the-focus';

function readStories(): readonly BookEntry[] {
  const index: { readonly entries: Record<string, BookEntry> } = JSON.parse(
    readFileSync(indexFile, 'utf8'),
  );
  return Object.values(index.entries).filter(({ type }) => type === 'story');
}

/** Every story of Commerce and Pages that shows something of its own. */
export function chosenStories(): readonly ChosenStory[] {
  return readStories()
    .filter(
      ({ title, name, tags }) =>
        /^(Commerce|Pages)\//.test(title) &&
        !shownElsewhere.test(name) &&
        tags?.includes(movingTag) !== true,
    )
    .map((entry) => ({ ...entry, atFocus: entry.tags?.includes(focusTag) === true }));
}

/** Of each component the first story, and those that show its variants and its states side by side. */
export function telltaleStories(): readonly BookEntry[] {
  const seen = new Set<string>();
  return readStories().filter(({ title, name }) => {
    const isFirst = !seen.has(title);
    seen.add(title);
    return (
      /^(Primitives|Patterns|Commerce)\//.test(title) &&
      (isFirst || /^(Variants|States|Open)$/.test(name))
    );
  });
}
