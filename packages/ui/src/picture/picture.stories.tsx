import preview from '../../../../.storybook/preview.tsx';
import { storyPicture } from '../testing/story-world.ts';
import { Picture } from './index.ts';
import { guide } from './picture.guide.ts';

const meta = preview.meta({
  title: 'Commerce/Picture',
  component: Picture,
  tags: ['ready'],
  parameters: { guide },
  args: {
    source: storyPicture('cups', 'Three speckled stoneware cups on orange'),
    sizes: '320px',
    style: { inlineSize: '20rem', aspectRatio: '4 / 5' },
  },
});

export const Default = meta.story();

export const Cut = meta.story({
  args: { style: { inlineSize: '20rem', aspectRatio: '1 / 0.5' }, focus: '50% 58%' },
});

/** The hue's field stands where a picture is missing. */
export const Missing = meta.story({ args: { source: null } });

export const Dark = meta.story({ args: { source: null }, globals: { theme: 'dark' } });
