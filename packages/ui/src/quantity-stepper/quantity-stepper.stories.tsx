import { useState } from 'react';
import { expect } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { Feed } from '../testing/feed.tsx';
import { QuantityStepper, type QuantityStepperProps } from './index.ts';
import { guide } from './quantity-stepper.guide.ts';

function Counting(props: QuantityStepperProps) {
  const [value, setValue] = useState(props.value);
  return <QuantityStepper {...props} value={value} onChange={setValue} />;
}

const meta = preview.meta({
  title: 'Commerce/QuantityStepper',
  component: QuantityStepper,
  tags: ['ready'],
  parameters: { guide },
  args: { value: 1, max: 4, maxReason: '4 per person', onChange: () => undefined },
  render: (args) => <Counting {...args} />,
});

export const AtMin = meta.story();

export const Between = meta.story({ args: { value: 2 } });

export const AtMax = meta.story({ args: { value: 4 } });

export const Keyboard = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}{Enter}{Enter}{Enter}');
    await expect(canvas.getByRole('status')).toHaveTextContent('4');
    await expect(canvas.getByRole('button', { name: 'One more, 4 per person' })).toHaveFocus();
  },
});

/** Others take what was left: it stops sooner, says why, and nothing moves. */
export const Update = meta.story({
  render: (args) => (
    <Feed<Pick<QuantityStepperProps, 'max' | 'maxReason'>>
      steps={[
        { max: 4, maxReason: '4 per person' },
        { max: 2, maxReason: '2 left' },
      ]}
    >
      {(most) => <Counting {...args} {...most} value={2} />}
    </Feed>
  ),
  play: async ({ canvas, userEvent }) => {
    const next = canvas.getByRole('button', { name: 'Next event' });
    const top = next.getBoundingClientRect().top;
    await userEvent.click(next);
    await expect(canvas.getByRole('button', { name: 'One more, 2 left' })).toBeVisible();
    await expect(next.getBoundingClientRect().top).toBe(top);
  },
});

export const Extreme = meta.story({ args: { value: 9999, max: 1_000_000 } });

export const Rtl = meta.story({ globals: { direction: 'rtl' } });

export const Dark = meta.story({ globals: { theme: 'dark' } });

export const LongText = meta.story({
  args: { value: 4, maxReason: 'Höchstens vier für jede und jeden' },
  globals: { viewport: { value: 'small' } },
});
