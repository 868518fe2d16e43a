import { expect, fn, userEvent, waitFor } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { Field } from '../field/index.ts';
import { germanName } from '../testing/story-world.ts';
import { guide } from './file-drop.guide.ts';
import { FileDrop } from './index.ts';

const limits = {
  types: ['image/jpeg', 'image/png', 'image/webp'],
  maxBytes: 10_000_000,
  minSidePixels: 1200,
  maxCount: 8,
};

const meta = preview.meta({
  title: 'Patterns/FileDrop',
  component: FileDrop,
  tags: ['ready'],
  parameters: { guide },
  args: {
    'aria-label': 'Pictures of the product',
    style: { maxInlineSize: '34rem' },
    limits,
    pictures: [],
    onAdd: fn(),
    onRemove: fn(),
    onRetry: fn(),
    readSize: () => Promise.resolve({ width: 1600, height: 2000 }),
  },
});

export const Playground = meta.story();

export const States = meta.story({
  args: {
    pictures: [
      { id: '1', name: 'cups.jpg', state: 'done', previewUrl: '/pictures/cups-160.webp' },
      { id: '2', name: 'vase.jpg', state: 'sending', progress: 0.4 },
      {
        id: '3',
        name: 'bowl.jpg',
        state: 'failed',
        error: 'The connection was lost. It is still here.',
      },
    ],
  },
});

export const Variants = meta.story({
  name: 'Files that were not taken',
  args: { readSize: () => Promise.resolve({ width: 640, height: 800 }) },
  play: async ({ canvas }) => {
    const files = [new File(['small'], 'small.png', { type: 'image/png' })];
    await userEvent.upload(canvas.getByLabelText('Pictures of the product'), files);
    await waitFor(() => expect(canvas.getByText('Smaller than 1200 pixels')).toBeVisible());
  },
});

export const InAField = meta.story({
  render: ({ 'aria-label': _, ...args }) => (
    <Field label="Pictures" hint="The first one is on the card." error="Add one at least">
      {(control) => <FileDrop {...args} {...control} />}
    </Field>
  ),
});

export const LongText = meta.story({
  args: {
    pictures: [
      { id: '1', name: `${germanName}.jpg`, state: 'failed', error: `${germanName} fehlt.` },
    ],
  },
  globals: { viewport: { value: 'small' }, text: '200' },
});

export const Rtl = meta.story({ ...States.input, globals: { direction: 'rtl' } });

export const Dark = meta.story({ ...States.input, globals: { theme: 'dark' } });

export const Keyboard = meta.story({
  args: { pictures: [{ id: '1', name: 'cups.jpg', state: 'failed', error: 'Not sent' }] },
  play: async ({ canvas, args }) => {
    await userEvent.tab();
    await expect(canvas.getByLabelText('Pictures of the product')).toHaveFocus();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(args.onRemove).toHaveBeenCalledWith('1');
  },
});
