import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { Badge, CountBadge } from './index.ts';

describeConformance(<Badge>Paid</Badge>);
describeConformance(<CountBadge value={3} label="new" />);

test('a count is shown short and heard in full', () => {
  const { container } = render(<CountBadge value={140} label="new" />);
  expect(container.querySelector('[aria-hidden]')).toHaveTextContent('99+');
  expect(container).toHaveTextContent('140 new');
});

test('nothing waiting shows nothing', () => {
  const { container } = render(<CountBadge value={0} label="new" />);
  expect(container).toBeEmptyDOMElement();
});
