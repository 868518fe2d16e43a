import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { RadioCards } from './index.ts';

const cards = [
  { value: 'post', label: 'By post', detail: 'In 2 to 4 days' },
  { value: 'fetch', label: 'Fetch it in Faro' },
];

describeConformance(
  <RadioCards legend="How it reaches you" cards={cards} value="post" onChange={() => undefined} />,
);

function Chosen() {
  const [value, setValue] = useState('post');
  return (
    <RadioCards
      legend="How it reaches you"
      hint="You can change it until it is packed."
      cards={cards}
      value={value}
      onChange={setValue}
    />
  );
}

test('the whole card chooses, detail included', async () => {
  render(<Chosen />);
  await userEvent.click(screen.getByText('Fetch it in Faro'));
  expect(screen.getByRole('radio', { name: 'Fetch it in Faro' })).toBeChecked();
  await userEvent.click(screen.getByText('In 2 to 4 days'));
  expect(screen.getByRole('radio', { name: /By post/ })).toBeChecked();
});

test('the question and its hint belong to the group', () => {
  render(<Chosen />);
  expect(screen.getByRole('group', { name: 'How it reaches you' })).toHaveAccessibleDescription(
    'You can change it until it is packed.',
  );
});
