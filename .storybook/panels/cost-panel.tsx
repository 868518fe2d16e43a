/** @jsxRuntime classic */
// biome-ignore lint/correctness/noUnusedImports: the manager has a React of its own, known to the classic runtime alone
import * as React from 'react';
import { styled } from 'storybook/theming';
import type { Cost } from './panel-events.ts';
import { useStoryFacts } from './story-facts.ts';

const Table = styled.table(({ theme }) => ({
  margin: 16,
  color: theme.color.defaultText,
  fontSize: theme.typography.size.s2,
  borderCollapse: 'collapse',
  fontVariantNumeric: 'tabular-nums',
  'th, td': {
    padding: '8px 24px 8px 0',
    textAlign: 'start',
    borderTop: `1px solid ${theme.appBorderColor}`,
  },
}));

const Note = styled.p(({ theme }) => ({ padding: 16, color: theme.textMutedColor }));

interface Figure {
  readonly name: string;
  readonly of: (cost: Cost) => number;
  readonly digits: number;
  readonly unit: string;
  readonly max: number;
  readonly why: string;
}

const figures: readonly Figure[] = [
  {
    name: 'Renders',
    of: ({ renders }) => renders,
    digits: 0,
    unit: '',
    max: 60,
    why: 'A story that nobody touches settles; a countdown adds one a second.',
  },
  {
    name: 'Longest commit',
    of: ({ longestCommitMs }) => longestCommitMs,
    digits: 1,
    unit: ' ms',
    max: 50,
    why: 'Longer is felt as a stutter. Development builds are slower than the built book.',
  },
  {
    name: 'DOM nodes',
    of: ({ domNodes }) => domNodes,
    digits: 0,
    unit: '',
    max: 1_500,
    why: 'A whole page stays below it with 240 units shown.',
  },
  {
    name: 'Layout shift',
    of: ({ layoutShift }) => layoutShift,
    digits: 4,
    unit: '',
    max: 0.02,
    why: 'Nothing moves under a finger. Presses excuse what they cause.',
  },
];

/** What the story has cost since it began, each figure beside what a story may cost. */
export function CostPanel() {
  const { cost } = useStoryFacts();
  if (!cost) return <Note>No figures yet: open a story.</Note>;
  return (
    <Table>
      <thead>
        <tr>
          <th scope="col">Cost</th>
          <th scope="col">Now</th>
          <th scope="col">At most</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ name, of, digits, unit, max, why }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              {of(cost).toFixed(digits)}
              {unit}
              {of(cost) > max && ' ▲ over'}
            </td>
            <td>
              {max}
              {unit}
            </td>
            <td>{why}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** The panel's name, with a mark when a figure is over. */
export function CostTitle() {
  const { cost } = useStoryFacts();
  const over = cost ? figures.filter(({ of, max }) => of(cost) > max).length : 0;
  return <>Cost{over > 0 && ` (${over} over)`}</>;
}
