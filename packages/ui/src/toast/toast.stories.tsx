import { expect, fn, userEvent } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { ButtonLink } from '../button/index.ts';
import { storyPicture } from '../testing/story-world.ts';
import { Toast, ToastStack } from './index.ts';
import { guide } from './toast.guide.ts';

const meta = preview.meta({
  title: 'Patterns/Toast',
  component: Toast,
  tags: ['ready'],
  parameters: { guide },
  args: { title: 'Night Bus EP is live', onDismiss: fn(), lastsMs: 600_000 },
});

export const Playground = meta.story({
  args: {
    children: '60 units, by Harbour Kiosk',
    action: <ButtonLink href="#drop">See it</ButtonLink>,
  },
});

export const WithPicture = meta.story({
  args: {
    title: 'Halo lamp, ivory is live',
    children: '45 units, from €180',
    picture: storyPicture('lamp', 'Ivory mushroom lamp on deep violet'),
    hue: 296,
    action: (
      <ButtonLink tone="mine" href="#drop">
        Go
      </ButtonLink>
    ),
  },
});

export const TwoAtMost = meta.story({
  render: (args) => (
    <ToastStack>
      <Toast {...args} />
      <Toast {...args} icon="check-circle" title="Paid. 80 of 120 is yours" />
    </ToastStack>
  ),
});

export const Dark = meta.story({ ...TwoAtMost.input, globals: { theme: 'dark' } });

export const LongText = meta.story({
  args: { title: 'Donaudampfschifffahrtsgesellschaftskapitänsmützen sind jetzt zu haben' },
  globals: { viewport: { value: 'small' } },
});

export const Narrow320 = meta.story({
  ...Playground.input,
  globals: { viewport: { value: 'small' } },
});

export const Rtl = meta.story({ ...TwoAtMost.input, globals: { direction: 'rtl' } });

export const PictureDark = meta.story({ ...WithPicture.input, globals: { theme: 'dark' } });

export const Keyboard = meta.story({
  args: { action: <ButtonLink href="#drop">See it</ButtonLink> },
  play: async ({ canvas, args }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: 'See it' })).toHaveFocus();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(args.onDismiss).toHaveBeenCalledOnce();
  },
});
