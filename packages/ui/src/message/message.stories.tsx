import preview from '../../../../.storybook/preview.tsx';
import { Message } from './index.ts';
import { guide } from './message.guide.ts';

const meta = preview.meta({
  title: 'Primitives/Message',
  component: Message,
  tags: ['ready'],
  parameters: { guide },
});

export const Playground = meta.story({
  args: {
    tone: 'error',
    icon: 'credit-card',
    title: 'Your bank said no',
    children: 'Nothing was taken. Your unit is held for 3:12 more.',
  },
});

export const Variants = meta.story({
  args: { icon: 'info', title: '' },
  render: () => (
    <div style={{ display: 'grid', gap: '0.75rem', maxInlineSize: '24rem' }}>
      <Message tone="error" icon="credit-card" title="Your bank said no">
        Nothing was taken. Your unit is held for 3:12 more.
      </Message>
      <Message tone="scarce" icon="wifi-slash" title="You are offline">
        Stock below is from 20:04:12 and may have changed.
      </Message>
      <Message tone="done" icon="check-circle" title="Paid" />
      <Message tone="mine" icon="users" title="Held for you" />
      <Message icon="hourglass" title="Your hold ended">
        Nothing was charged. 12 are left right now.
      </Message>
    </div>
  ),
});

export const Dark = meta.story({ ...Variants.input, globals: { theme: 'dark' } });

export const LongText = meta.story({
  args: {
    icon: 'info',
    title: 'Donaudampfschifffahrtsgesellschaftskapitän',
    children: 'Nothing was taken. '.repeat(8),
  },
  globals: { viewport: { value: 'small' } },
});

export const Rtl = meta.story({ ...Variants.input, globals: { direction: 'rtl' } });
