import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { Stat, StatGroup } from './index.ts';

describeConformance(<Stat value="41" label="left" />);
describeConformance(
  <StatGroup>
    <Stat value="41" label="left" />
  </StatGroup>,
);

test('figure and words are heard as one phrase', () => {
  const { container } = render(<Stat value="73" label="sold of 120" />);
  expect(container).toHaveTextContent(/^73 sold of 120$/);
});

test('a figure that is left out leaves no empty place in the row', () => {
  render(
    <StatGroup>
      <Stat value="41" label="left" />
      {null}
    </StatGroup>,
  );
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
});
