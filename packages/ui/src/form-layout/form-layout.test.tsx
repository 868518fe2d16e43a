import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { DateTimeField } from '../date-time-field/index.ts';
import { Field } from '../field/index.ts';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { TextInput } from '../text-input/index.ts';
import { ErrorSummary, Form, FormActions, FormSection } from './index.ts';

describeConformance(<Form onSend={() => undefined} />);
describeConformance(<FormSection title="Product" />);
describeConformance(<FormActions />);

const errors = [
  { controlId: 'name', message: 'Give it a name' },
  { controlId: 'opens', message: 'Choose when it opens' },
];

function Sent() {
  const [attempt, setAttempt] = useState(0);
  return (
    <Form onSend={() => setAttempt(attempt + 1)}>
      <ErrorSummary
        title="The drop is not scheduled yet"
        errors={attempt === 0 ? [] : errors}
        attempt={attempt}
      />
      <Field label="Name" controlId="name">
        {(control) => <TextInput {...control} />}
      </Field>
      <Field label="Opens" controlId="opens">
        {(control) => (
          <DateTimeField
            {...control}
            value={{ at: null, timeZone: 'UTC' }}
            onChange={() => undefined}
          />
        )}
      </Field>
      <button type="submit">Schedule</button>
    </Form>
  );
}

test('a sending that fails takes focus to the summary, the second time too', async () => {
  render(<Sent />);
  expect(screen.queryByRole('region')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Schedule' }));
  const summary = screen.getByRole('region', { name: 'The drop is not scheduled yet' });
  expect(summary).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Schedule' }));
  expect(summary).toHaveFocus();
});

test('each line takes focus to its field, to the first part where there are several', async () => {
  render(<Sent />);
  await userEvent.click(screen.getByRole('button', { name: 'Schedule' }));
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByLabelText('Name')).toHaveFocus();
  await userEvent.click(screen.getByRole('link', { name: 'Choose when it opens' }));
  expect(screen.getByLabelText('Date')).toHaveFocus();
});

test('Enter in a field sends the form, and the browser does not', async () => {
  const onSend = vi.fn();
  render(
    <Form onSend={onSend}>
      <FormSection title="Product" intro="What is sold">
        <Field label="Name">{(control) => <TextInput {...control} required />}</Field>
      </FormSection>
    </Form>,
  );
  expect(screen.getByRole('region', { name: 'Product' })).toBeVisible();
  await userEvent.type(screen.getByLabelText('Name'), 'Cups{Enter}');
  expect(onSend).toHaveBeenCalledOnce();
});
