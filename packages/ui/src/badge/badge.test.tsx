import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { Badge, CountBadge } from './index.ts';

describeConformance(<Badge>Paid</Badge>);
describeConformance(<CountBadge value={3} label="new" />);

test('a count is heard as it is shown, with what it counts', () => {
  const { container } = render(<CountBadge value={140} label="new" />);
  expect(container).toHaveTextContent('99+ new');
});

test('nothing waiting shows nothing', () => {
  const { container } = render(<CountBadge value={0} label="new" />);
  expect(container).toBeEmptyDOMElement();
});
