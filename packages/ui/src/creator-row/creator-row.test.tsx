import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { CreatorRow } from './index.ts';

const ondo = { href: '/creators/1', name: 'Studio Ondo', handle: 'ondo', hue: 38 };

describeConformance(<CreatorRow {...ondo} />);

test('the link is the name alone, and the button is not inside it', () => {
  render(<CreatorRow {...ondo} action={<button type="button">Follow</button>} />);
  const link = screen.getByRole('link', { name: 'Studio Ondo' });
  expect(link).toHaveAttribute('href', '/creators/1');
  expect(within(link).queryByRole('button')).toBeNull();
});

test('that a drop sells now is said in words', () => {
  const { container } = render(<CreatorRow {...ondo} live fact="18,204 followers" />);
  expect(container).toHaveTextContent('@ondo Live now 18,204 followers');
});
