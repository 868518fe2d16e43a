import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { ErrorState } from './index.ts';

describeConformance(<ErrorState title="This page broke" money="Nothing was charged." />);

test('says what happened and then what became of the money, at once', () => {
  render(
    <ErrorState title="This page broke" money="Nothing was charged." reference="req-0192">
      <button type="button">Try again</button>
    </ErrorState>,
  );
  const alert = screen.getByRole('alert');
  expect(alert).toHaveTextContent(/^This page brokeNothing was charged\./);
  expect(alert).toHaveTextContent('Reference req-0192');
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
});
