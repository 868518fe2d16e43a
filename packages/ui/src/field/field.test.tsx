import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { Field } from './index.ts';

describeConformance(<Field label="E-mail">{(control) => <input {...control} />}</Field>);

test('label, hint and error belong to the control', () => {
  render(
    <Field label="E-mail" hint="For your receipt" error="Enter an address like name@mail.pt">
      {(control) => <input {...control} />}
    </Field>,
  );
  const input = screen.getByLabelText('E-mail');
  expect(input).toHaveAccessibleDescription('For your receipt Enter an address like name@mail.pt');
  expect(input).toBeInvalid();
});

test('without an error the control is not invalid', () => {
  render(<Field label="Name">{(control) => <input {...control} />}</Field>);
  expect(screen.getByLabelText('Name')).toBeValid();
});
