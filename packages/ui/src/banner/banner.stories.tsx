import { useState } from 'react';
import { expect, fn, userEvent } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { Button } from '../button/index.ts';
import { germanName } from '../testing/story-world.ts';
import { guide } from './banner.guide.ts';
import { Banner, type BannerProps } from './index.ts';

const meta = preview.meta({
  title: 'Primitives/Banner',
  component: Banner,
  tags: ['ready'],
  parameters: { guide, layout: 'fullscreen' },
  args: {
    icon: 'credit-card' as const,
    tone: 'scarce' as const,
    title: 'Card payments are slow right now',
    children: 'Nothing is lost: a hold runs on while your bank answers.',
    onDismiss: fn(),
  },
});

export const Playground = meta.story();

export const Variants = meta.story({
  render: () => (
    <div style={{ display: 'grid', gap: '0.75rem' }}>
      <Banner title="This is a test shop">No card is charged, and nothing is sent.</Banner>
      <Banner
        tone="mine"
        icon="timer"
        title="An offer waits for you"
        action={<Button size="sm">See it</Button>}
      >
        One Halo lamp, until 20:14.
      </Banner>
      <Banner
        tone="scarce"
        icon="warning"
        title="Card payments are slow right now"
        onDismiss={() => undefined}
      >
        A hold runs on while your bank answers.
      </Banner>
      <Banner
        tone="done"
        icon="check-circle"
        title="Your address is confirmed"
        onDismiss={() => undefined}
      />
      <Banner
        tone="error"
        icon="warning-circle"
        title="Your last payout was refused"
        action={<Button size="sm">Check the account</Button>}
        onDismiss={() => undefined}
      >
        €4,964 is still with us.
      </Banner>
    </div>
  ),
});

export const States = meta.story({
  name: 'Put away',
  render: (args) => <Dismissed {...args} />,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Dismiss' }));
    await expect(canvas.queryByRole('region')).toBeNull();
  },
});

function Dismissed(props: BannerProps) {
  const [shown, setShown] = useState(true);
  return shown ? <Banner {...props} onDismiss={() => setShown(false)} /> : <p>The page goes on.</p>;
}

export const LongText = meta.story({
  args: {
    title: `${germanName} werden heute Abend wegen Wartungsarbeiten nicht verkauft`,
    children: germanName,
    action: <Button size="sm">Benachrichtigungen einschalten</Button>,
  },
  globals: { viewport: { value: 'small' } },
});

export const Rtl = meta.story({ ...Variants.input, globals: { direction: 'rtl' } });

export const Dark = meta.story({ ...Variants.input, globals: { theme: 'dark' } });

export const Keyboard = meta.story({
  args: { action: <Button size="sm">See your hold</Button> },
  play: async ({ canvas, args }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'See your hold' })).toHaveFocus();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(args.onDismiss).toHaveBeenCalledOnce();
  },
});
