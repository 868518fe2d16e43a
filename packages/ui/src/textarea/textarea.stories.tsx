import { expect, userEvent } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { Field } from '../field/index.ts';
import { germanName } from '../testing/story-world.ts';
import { Textarea } from './index.ts';
import { guide } from './textarea.guide.ts';

const story =
  'Twelve glazes of one winter, thrown in Faro and fired once. Each cup has its number.';

const meta = preview.meta({
  title: 'Primitives/Textarea',
  component: Textarea,
  tags: ['ready'],
  parameters: { guide },
  args: { 'aria-label': 'Story', style: { maxInlineSize: '30rem' } },
});

export const Playground = meta.story({ args: { limit: 280, defaultValue: story } });

export const Variants = meta.story({
  render: () => (
    <div style={{ display: 'grid', gap: '1rem', maxInlineSize: '30rem' }}>
      <Textarea aria-label="Note" rows={2} placeholder="Two lines" />
      <Textarea aria-label="Story" rows={5} limit={280} defaultValue={story} />
    </div>
  ),
});

export const States = meta.story({
  render: () => (
    <div style={{ display: 'grid', gap: '1.25rem', maxInlineSize: '30rem' }}>
      <Textarea aria-label="At rest" defaultValue={story} />
      <Textarea aria-label="Too long" limit={60} defaultValue={story} />
      <Textarea aria-label="Wrong" aria-invalid defaultValue="TBD" />
      <div>
        <Textarea
          aria-label="Unavailable"
          unavailable
          aria-describedby="why-still"
          defaultValue={story}
        />
        <p id="why-still">The drop is live: its story stays as it is.</p>
      </div>
    </div>
  ),
});

export const InAField = meta.story({
  render: () => (
    <Field
      label="Story"
      hint="What it is made of, and how many there are."
      error="Say what it is made of"
    >
      {(control) => <Textarea {...control} limit={280} />}
    </Field>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox', { name: 'Story' })).toHaveAccessibleDescription(
      /Say what it is made of/,
    );
  },
});

export const LongText = meta.story({
  args: { limit: 280, defaultValue: `${germanName}\n`.repeat(12) },
  globals: { viewport: { value: 'small' } },
});

export const Rtl = meta.story({ ...States.input, globals: { direction: 'rtl' } });

export const Dark = meta.story({ ...States.input, globals: { theme: 'dark' } });

export const Keyboard = meta.story({
  args: { limit: 20 },
  play: async ({ canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard('Cups{Enter}Bowls');
    await expect(canvas.getByRole('textbox')).toHaveValue('Cups\nBowls');
    await expect(canvas.getByText('10 of 20 left')).toBeVisible();
  },
});
