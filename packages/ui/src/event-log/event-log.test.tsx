import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { EventLog } from './index.ts';

const event = { id: '1', at: Date.UTC(2026, 10, 22, 20, 4, 11), text: 'Mixed set paid' };

describeConformance(<EventLog events={[event]} />);

test('a line is heard as when, what, and what to look for', () => {
  render(<EventLog events={[{ ...event, fact: 'LD-7K2P', tone: 'done' }]} timeZone="UTC" />);
  expect(screen.getByRole('listitem')).toHaveTextContent('20:04:11 Mixed set paid LD-7K2P');
});

test('it is no live region: a screen reader is not talked over', () => {
  const { container } = render(<EventLog events={[event]} />);
  expect(container.querySelector('[aria-live], [role="log"]')).toBeNull();
});
