import { useState } from 'react';
import { expect } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
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

export const Extreme = meta.story({ args: { value: 9999, max: 1_000_000 } });

export const Rtl = meta.story({ globals: { direction: 'rtl' } });

export const Dark = meta.story({ globals: { theme: 'dark' } });

export const LongText = meta.story({
  args: { value: 4, maxReason: 'Höchstens vier für jede und jeden' },
  globals: { viewport: { value: 'small' } },
});
