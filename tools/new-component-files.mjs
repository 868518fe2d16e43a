const reserved = ['guide', 'styles', 'testing', 'tokens', 'foundations', 'utils', 'helpers'];

/** Why a component cannot have this name; undefined when it can. */
export function refusalOf(name) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    return `"${name}" is no name for a component: small letters, words with a hyphen between them, such as price-tag.`;
  }
  if (reserved.includes(name)) return `"${name}" is not the name of a component.`;
  return undefined;
}

const writeIndex = ({ name, Name }) =>
  `export { ${Name}, type ${Name}Props } from './${name}.tsx';\n`;

const writeComponent = ({
  name,
  Name,
  camel,
  words,
}) => `import type { ComponentPropsWithRef } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import styles from './${name}.module.css';

export interface ${Name}Props extends ComponentPropsWithRef<'div'> {
  /** How loud it is on the page. */
  readonly tone?: 'plain' | 'strong';
}

/** A ${words.join(' ')}: say here in one sentence what it is for. */
export function ${Name}({ tone = 'plain', className, ...rest }: ${Name}Props) {
  return (
    <div {...rest} className={joinClasses(styles.${camel}, className)} data-tone={tone} />
  );
}
`;

const writeStyles = ({ camel }) => `:where(.${camel}) {
  max-inline-size: 100%;
  padding: var(--space-4);
  border-radius: var(--radius-lg);
  background: var(--bg-sunken);
  color: var(--fg-default);
  overflow-wrap: anywhere;
}

.${camel}:where([data-tone="strong"]) {
  background: var(--bg-inverse);
  color: var(--fg-onInverse);
}

@media (forced-colors: active) {
  .${camel} {
    border: var(--line-hair) solid CanvasText;
  }
}
`;

const writeGuide = ({ today }) => `import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: ['say what it is for.'],
  avoid: ['say when it is wrong; take the piece that is right then.'],
  pairs: [
    {
      do: 'Say what to do.',
      dont: 'Say what not to do.',
      because: 'Say why.',
    },
  ],
  keyboard: [],
  without: { States: 'It has one state.' },
  changes: [{ on: '${today}', what: 'First draft.' }],
};
`;

const writeStories = ({ name, Name }) => `import preview from '../../../../.storybook/preview.tsx';
import { germanName } from '../testing/story-world.ts';
import { ${Name} } from './index.ts';
import { guide } from './${name}.guide.ts';

const meta = preview.meta({
  title: 'Primitives/${Name}',
  component: ${Name},
  tags: ['draft'],
  parameters: { guide },
  args: { children: 'What it holds' },
});

export const Playground = meta.story();

export const Variants = meta.story({
  render: () => (
    <div style={{ display: 'grid', gap: '0.75rem' }}>
      <${Name}>Plain</${Name}>
      <${Name} tone="strong">Strong</${Name}>
    </div>
  ),
});

export const LongText = meta.story({
  args: { children: germanName },
  globals: { viewport: { value: 'small' } },
});

export const Rtl = meta.story({ ...Variants.input, globals: { direction: 'rtl' } });

export const Dark = meta.story({ ...Variants.input, globals: { theme: 'dark' } });
`;

const writeTest = ({ Name }) => `import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { ${Name} } from './index.ts';

describeConformance(<${Name}>What it holds</${Name}>);

test('its tone can be seen by styles', () => {
  render(<${Name} tone="strong">What it holds</${Name}>);
  expect(screen.getByText('What it holds')).toHaveAttribute('data-tone', 'strong');
});
`;

/** Text of each file of a new component's folder, in the shape that the gates hold the others to. */
export function componentFiles(name, today) {
  const words = name.split('-');
  const Name = words.map((word) => word[0].toUpperCase() + word.slice(1)).join('');
  const named = { name, Name, camel: Name[0].toLowerCase() + Name.slice(1), words, today };
  return {
    'index.ts': writeIndex(named),
    [`${name}.tsx`]: writeComponent(named),
    [`${name}.module.css`]: writeStyles(named),
    [`${name}.guide.ts`]: writeGuide(named),
    [`${name}.stories.tsx`]: writeStories(named),
    [`${name}.test.tsx`]: writeTest(named),
  };
}
