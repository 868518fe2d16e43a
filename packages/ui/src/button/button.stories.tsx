import { expect, fn, userEvent } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { Icon } from '../icon/index.ts';
import { guide } from './button.guide.ts';
import { Button, ButtonLink, type ButtonTone } from './index.ts';

const meta = preview.meta({
  title: 'Primitives/Button',
  component: Button,
  tags: ['ready'],
  parameters: { guide },
  args: { children: 'Get yours', onClick: fn() },
});

export const Playground = meta.story({ args: { tone: 'mine', size: 'lg' } });

const tones: readonly ButtonTone[] = ['mine', 'line', 'ink', 'soft', 'error', 'plain'];

export const Variants = meta.story({
  render: () => (
    <div style={{ display: 'grid', gap: '1rem', justifyItems: 'start' }}>
      {tones.map((tone) => (
        <div
          key={tone}
          style={{ display: 'flex', flexWrap: 'wrap', gap: '0.5rem', alignItems: 'center' }}
        >
          <Button tone={tone} size="lg">
            Large
          </Button>
          <Button tone={tone}>Middle</Button>
          <Button tone={tone} size="sm">
            Small
          </Button>
          <Button tone={tone}>
            <Icon name="share-network" /> With a sign
          </Button>
        </div>
      ))}
      <ButtonLink href="#orders" tone="ink">
        A link that looks like one
      </ButtonLink>
    </div>
  ),
});

export const States = meta.story({
  render: () => (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0.5rem', alignItems: 'center' }}>
      {tones.map((tone) => (
        <div key={tone} style={{ display: 'grid', gap: '0.5rem' }}>
          <Button tone={tone}>At rest</Button>
          <Button tone={tone} busy>
            Busy
          </Button>
          <Button tone={tone} unavailable aria-describedby="opens-later">
            Unavailable
          </Button>
        </div>
      ))}
      <p id="opens-later">Opens at 20:00.</p>
    </div>
  ),
});

export const Busy = meta.story({
  args: { tone: 'mine', busy: true, children: 'Holding one for you' },
});

export const Unavailable = meta.story({
  args: { unavailable: true, 'aria-describedby': 'why' },
  render: (args) => (
    <div>
      <Button {...args} />
      <p id="why">Opens at 20:00.</p>
    </div>
  ),
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('button'));
    await expect(args.onClick).not.toHaveBeenCalled();
    await expect(canvas.getByRole('button')).toHaveAccessibleDescription('Opens at 20:00.');
  },
});

export const Dark = meta.story({ ...Variants.input, globals: { theme: 'dark' } });

export const LongText = meta.story({
  args: { tone: 'mine', children: 'Donaudampfschifffahrtsgesellschaftskapitän benachrichtigen' },
  globals: { viewport: { value: 'small' } },
});

export const Rtl = meta.story({ ...Variants.input, globals: { direction: 'rtl' } });

export const Keyboard = meta.story({
  args: { tone: 'mine' },
  play: async ({ canvas, args }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('button')).toHaveFocus();
    await userEvent.keyboard('{Enter} ');
    await expect(args.onClick).toHaveBeenCalledTimes(2);
  },
});
