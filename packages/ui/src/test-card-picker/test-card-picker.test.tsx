import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { TestCardPicker } from './index.ts';

const cards = [
  { number: '4242424242424242', answer: 'Approves' },
  { number: '4000000000000002', answer: 'Declines', refusal: 'Said no 20:06' },
  { number: '4000000000000341', answer: 'Declines once' },
  { number: '4000000000009995', answer: 'Never answers' },
  { number: '4000000000003220', answer: 'Approves late' },
  { number: '4000000000000259', answer: 'Answers twice' },
];

describeConformance(
  <TestCardPicker cards={cards} value={cards[0]?.number ?? ''} onChange={() => undefined} />,
);

test('shows four cards, each with its answer, and the rest on request', async () => {
  render(<TestCardPicker cards={cards} value="4242424242424242" onChange={() => undefined} />);
  expect(screen.getAllByRole('radio')).toHaveLength(4);
  expect(screen.getByRole('radio', { name: '4242 4242 4242 4242 Approves' })).toBeChecked();
  await userEvent.click(screen.getByRole('button', { name: 'Two more cards' }));
  expect(screen.getAllByRole('radio')).toHaveLength(6);
});

test('what a card did in this order stands in place of what it does', () => {
  render(<TestCardPicker cards={cards} value="4242424242424242" onChange={() => undefined} />);
  expect(
    screen.getByRole('radio', { name: '4000 0000 0000 0002 Said no 20:06' }),
  ).not.toBeChecked();
});

test('arrow keys choose', async () => {
  const onChange = vi.fn();
  render(<TestCardPicker cards={cards} value="4242424242424242" onChange={onChange} />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}');
  expect(onChange).toHaveBeenCalledWith('4000000000000002');
});

test('a chosen card is never hidden', () => {
  render(<TestCardPicker cards={cards} value="4000000000000259" onChange={() => undefined} />);
  expect(screen.getByRole('radio', { name: /0259/ })).toBeChecked();
});
