import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { AnnouncerRegions } from '../announcer/index.ts';
import { Field } from '../field/index.ts';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { Textarea } from './index.ts';

describeConformance(<Textarea aria-label="Story" />, (container) =>
  container.querySelector('textarea'),
);

test('counts what a reader counts: one sign is one, however it is stored', async () => {
  render(<Textarea aria-label="Story" limit={10} />);
  await userEvent.type(screen.getByLabelText('Story'), 'Tea 🫖');
  expect(screen.getByText('5 of 10 left')).toBeVisible();
});

test('takes a text that is too long whole, and says by how much', async () => {
  render(<Textarea aria-label="Story" limit={5} />);
  const textarea = screen.getByLabelText('Story');
  await userEvent.click(textarea);
  await userEvent.paste('Tidewater');
  expect(textarea).toHaveValue('Tidewater');
  expect(textarea).toBeInvalid();
  expect(textarea).toHaveAccessibleDescription('4 too many, 5 fit');
});

test('says aloud what is left when that is little, and nothing before', async () => {
  render(
    <AnnouncerRegions>
      <Textarea aria-label="Story" limit={30} />
    </AnnouncerRegions>,
  );
  const textarea = screen.getByLabelText('Story');
  await userEvent.type(textarea, 'Tide');
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  await userEvent.click(textarea);
  await userEvent.paste('water cups');
  expect(screen.getByRole('status')).toHaveTextContent('16 of 30 left');
});

test('Enter starts a line; what is unavailable can be read and not changed', async () => {
  const { rerender } = render(<Textarea aria-label="Story" />);
  await userEvent.tab();
  await userEvent.keyboard('One{Enter}two');
  expect(screen.getByLabelText('Story')).toHaveValue('One\ntwo');
  rerender(<Textarea aria-label="Story" unavailable />);
  await userEvent.keyboard('three');
  expect(screen.getByLabelText('Story')).toHaveFocus();
  expect(screen.getByLabelText('Story')).toHaveValue('One\ntwo');
});

test('a field names it, and its error comes before the count', () => {
  render(
    <Field label="Story" error="Say what it is made of">
      {(control) => <Textarea {...control} limit={280} />}
    </Field>,
  );
  const textarea = screen.getByRole('textbox', { name: 'Story' });
  expect(textarea).toBeInvalid();
  expect(textarea).toHaveAccessibleDescription('Say what it is made of 280 of 280 left');
});
