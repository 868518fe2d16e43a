import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { Message } from './index.ts';

describeConformance(<Message icon="info" title="Your hold ended" />);

test('says what happened, then what it means', () => {
  const { container } = render(
    <Message tone="error" icon="credit-card" title="Your bank said no">
      Nothing was taken.
    </Message>,
  );
  expect(container).toHaveTextContent('Your bank said noNothing was taken.');
});
