import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { describePace, PaceLine } from './index.ts';

describeConformance(<PaceLine soldByMinute={[9]} left={41} />);

describe('describePace', () => {
  test('fewer than five sales say nothing about a pace', () => {
    expect(describePace([0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 2], 41)).toBeNull();
    expect(describePace([], 41)).toBeNull();
  });

  test('the estimate is a range between the last minute and the last five', () => {
    expect(describePace([1, 2, 9, 12, 8, 9, 5, 6, 4, 5, 3, 9], 41)).toEqual({
      soldLastMinute: 9,
      minutesLeft: { from: 5, to: 8 },
    });
  });

  test('a minute without a sale allows no estimate, nor does an hour and more', () => {
    expect(describePace([9, 9, 0], 41)?.minutesLeft).toBeNull();
    expect(describePace([1, 1, 1, 1, 1], 600)?.minutesLeft).toBeNull();
    expect(describePace([9, 9, 9], 0)?.minutesLeft).toBeNull();
  });
});

describe('PaceLine', () => {
  test('says the pace in words beside the drawing', () => {
    render(<PaceLine soldByMinute={[10, 10, 10, 10, 10]} left={41} />);
    expect(screen.getByText('10 sold in the last minute.')).toBeInTheDocument();
    expect(screen.getByText(/about 5 minutes remain/)).toBeInTheDocument();
  });

  test('keeps its place while there is too little to tell', () => {
    const { container } = render(<PaceLine soldByMinute={[0, 1]} left={41} />);
    expect(container.firstElementChild).toBeEmptyDOMElement();
  });
});
