import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { EditionCell, EditionStamp, formatUnitNumber, formatUnitNumbers } from './index.ts';

describeConformance(<EditionStamp unitNumbers={[80]} editionSize={120} />);
describeConformance(<EditionCell>080</EditionCell>);

test('every number of an edition is written with the same width', () => {
  expect(formatUnitNumber(80, 120)).toBe('080');
  expect(formatUnitNumber(7, 60)).toBe('07');
  expect(formatUnitNumber(1, 9)).toBe('1');
});

test('several numbers are listed, many are summed up', () => {
  expect(formatUnitNumbers([81, 80], 120)).toBe('080, 081');
  expect(formatUnitNumbers([80, 81, 82, 83], 120)).toBe('080 to 083');
  expect(formatUnitNumbers([12, 80, 81, 83], 120)).toBe('012 and 3 more');
});

test('the stamp says number and edition', () => {
  render(
    <EditionStamp unitNumbers={[80]} editionSize={120}>
      yours
    </EditionStamp>,
  );
  expect(screen.getByText('080')).toBeInTheDocument();
  expect(screen.getByText('of 120')).toBeInTheDocument();
});

test('the cell carries what it is given', () => {
  render(<EditionCell>2/2</EditionCell>);
  expect(screen.getByText('2/2')).toBeInTheDocument();
});
