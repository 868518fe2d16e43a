import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { CheckList, CheckRow } from './index.ts';

describeConformance(<CheckList />);
describeConformance(<CheckRow state="passed" title="Pictures" />);

test.each([
  ['passed', 'Passed: Pictures'],
  ['warning', 'Warning: Pictures'],
  ['failed', 'Failed: Pictures'],
  ['running', 'Being checked: Pictures'],
  ['waiting', 'Not checked yet: Pictures'],
] as const)('a row that is %s says so in words', (state, words) => {
  render(
    <CheckList>
      <CheckRow state={state} title="Pictures" />
    </CheckList>,
  );
  expect(screen.getByRole('listitem')).toHaveTextContent(words);
});

test('what was found and what mends it stand with the point', () => {
  render(
    <CheckList>
      <CheckRow
        state="warning"
        title="Another drop close by"
        detail="31% of your followers follow both."
        action={<button type="button">Move to 20:30</button>}
      />
    </CheckList>,
  );
  expect(screen.getByRole('listitem')).toHaveTextContent('31% of your followers follow both.');
  expect(screen.getByRole('button', { name: 'Move to 20:30' })).toBeVisible();
});
