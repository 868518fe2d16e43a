import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { GoneRow } from './index.ts';

const lamp = { href: '/drops/1', title: 'Halo lamp', picture: null, hue: 296, sold: 1045 };

describeConformance(<GoneRow {...lamp} soldOutInMs={58_000} />);

test('says how many went, and how fast', () => {
  render(<GoneRow {...lamp} soldOutInMs={58_000} />);
  expect(screen.getByText('1,045 sold in 0:58')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Halo lamp' })).toHaveAttribute('href', '/drops/1');
});

test('claims no speed for a drop that ended with units left', () => {
  render(<GoneRow {...lamp} soldOutInMs={null} />);
  expect(screen.getByText('1,045 sold')).toBeInTheDocument();
});

test('an action can stand at its end', () => {
  render(<GoneRow {...lamp} soldOutInMs={null} action={<button type="button">More</button>} />);
  expect(screen.getByRole('button', { name: 'More' })).toBeInTheDocument();
});
