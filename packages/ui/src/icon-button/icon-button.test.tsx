import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { IconButton } from './index.ts';

describeConformance(<IconButton icon="x" label="Close" />);

test('is named by its label', () => {
  render(<IconButton icon="share-network" label="Share" />);
  expect(screen.getByRole('button', { name: 'Share' })).toBeVisible();
});
