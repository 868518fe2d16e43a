import preview from '../../../../.storybook/preview.tsx';
import { guide } from './avatar.guide.ts';
import { Avatar } from './index.ts';

const hues = [0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330];

const meta = preview.meta({
  title: 'Primitives/Avatar',
  component: Avatar,
  tags: ['ready'],
  parameters: { guide },
});

export const Playground = meta.story({ args: { name: 'Studio Ondo', hue: 38 } });

export const Variants = meta.story({
  args: { name: 'Studio Ondo', hue: 38 },
  render: () => (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0.5rem' }}>
      {hues.map((hue) => (
        <Avatar key={hue} name="Studio Ondo" hue={hue} size={hue % 60 ? 'md' : 'lg'} />
      ))}
      <Avatar name="Harbour Kiosk" hue={158} size="sm" />
    </div>
  ),
});

export const Sizes = meta.story({
  args: { name: 'Studio Ondo', hue: 38 },
  render: (args) => (
    <div style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '0.5rem' }}>
      <Avatar {...args} size="sm" />
      <Avatar {...args} size="md" />
      <Avatar {...args} size="lg" />
      <Avatar {...args} size="xl" />
    </div>
  ),
});

const face = {
  url: '/pictures/cups-160.webp',
  alt: '',
  width: 160,
  height: 200,
  widths: [160],
};

export const WithPicture = meta.story({
  ...Sizes.input,
  args: { name: 'Studio Ondo', hue: 38, picture: face },
});

/** Its file is gone: the initials stand in its place. */
export const PictureGone = meta.story({
  args: {
    name: 'Studio Ondo',
    hue: 38,
    size: 'xl',
    picture: { ...face, url: '/pictures/gone-160.webp' },
  },
});

export const Rtl = meta.story({ ...Variants.input, globals: { direction: 'rtl' } });

export const Dark = meta.story({ ...Variants.input, globals: { theme: 'dark' } });
