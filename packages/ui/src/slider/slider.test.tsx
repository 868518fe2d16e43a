import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Field } from '../field/index.ts';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { Slider, type SliderProps } from './index.ts';

const minutes = (value: number) => `${value} minutes`;

describeConformance(
  <Slider aria-label="Head start" value={10} min={0} max={30} onChange={() => undefined} />,
);

function Moving(props: Partial<SliderProps>) {
  const [value, setValue] = useState(10);
  return (
    <Slider
      aria-label="Head start"
      min={0}
      max={30}
      step={5}
      largeStep={10}
      format={minutes}
      {...props}
      value={value}
      onChange={(next) => {
        setValue(next);
        props.onChange?.(next);
      }}
    />
  );
}

test('moves by its steps, and says the value with its unit', async () => {
  const onCommit = vi.fn();
  render(<Moving onCommit={onCommit} />);
  await userEvent.tab();
  const thumb = screen.getByRole('slider', { name: 'Head start' });
  expect(thumb).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  expect(thumb).toHaveAttribute('aria-valuetext', '15 minutes');
  await userEvent.keyboard('{PageUp}{PageUp}');
  expect(screen.getByRole('status')).toHaveTextContent('30 minutes');
  await userEvent.keyboard('{Home}');
  expect(onCommit).toHaveBeenLastCalledWith(0);
});

test('what is unavailable keeps focus and stays where it is', async () => {
  const onChange = vi.fn();
  render(<Moving unavailable onChange={onChange} />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}{End}');
  expect(screen.getByRole('slider')).toHaveFocus();
  expect(onChange).not.toHaveBeenCalled();
});

test('a field names it and says what is wrong', () => {
  render(
    <Field label="Head start" error="Followers need a minute at least">
      {(control) => <Moving {...control} />}
    </Field>,
  );
  const slider = screen.getByRole('slider', { name: 'Head start' });
  expect(slider).toHaveAccessibleDescription('Followers need a minute at least');
  expect(slider).toBeInvalid();
});
