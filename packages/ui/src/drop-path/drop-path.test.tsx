import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { DropPath } from './index.ts';

describeConformance(<DropPath steps={[]} nowAt={0} />);

const nowAt = Date.UTC(2026, 10, 22, 20, 4, 12);

test('is a named section with the day or the hour of each step', () => {
  render(
    <DropPath
      nowAt={nowAt}
      timeZone="UTC"
      steps={[
        { id: 'announced', at: nowAt - 5 * 86_400_000, title: 'Announced', tone: 'past' },
        { id: 'open', at: Date.UTC(2026, 10, 22, 20), title: 'Open to everyone', tone: 'now' },
        { id: 'ends', at: Date.UTC(2026, 10, 22, 20, 30), title: 'Ends', tone: 'next' },
      ]}
    />,
  );
  expect(screen.getByRole('region', { name: 'How this drop runs' })).toBeInTheDocument();
  expect(screen.getAllByRole('time').map((time) => time.textContent)).toEqual([
    'Tue',
    '20:00',
    '20:30',
  ]);
});
