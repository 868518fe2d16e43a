import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { ConnectionBar } from './index.ts';

describeConformance(<ConnectionBar state="offline" />);

test('its region is there before the line breaks, and empty', () => {
  render(<ConnectionBar state="online" />);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

test('says how old the facts are', () => {
  render(<ConnectionBar state="offline" detail="Facts from 20:04" />);
  expect(screen.getByRole('status')).toHaveTextContent('You are offline Facts from 20:04');
});
