/** @jsxRuntime classic */
// biome-ignore lint/correctness/noUnusedImports: the manager has a React of its own, known to the classic runtime alone
import * as React from 'react';
import { Button } from 'storybook/internal/components';
import { addons, useGlobals } from 'storybook/manager-api';
import { styled } from 'storybook/theming';
import { panelEvents } from './panel-events.ts';

const Row = styled.span({ display: 'inline-flex', alignItems: 'center', gap: 2 });

const Time = styled.span(({ theme }) => ({
  minWidth: '5.5em',
  padding: '0 4px',
  color: theme.textMutedColor,
  fontSize: theme.typography.size.s1,
  fontVariantNumeric: 'tabular-nums',
  textAlign: 'center',
}));

const minuteMs = 60_000;
const steps = [
  { name: '−1 m', means: 'One minute back', ms: -minuteMs },
  { name: '+1 s', means: 'One second on', ms: 1_000 },
  { name: '+1 m', means: 'One minute on', ms: minuteMs },
  { name: '+5 m', means: 'Five minutes on: the length of a hold', ms: 5 * minuteMs },
];

function say(offsetMs: number): string {
  const seconds = Math.round(Math.abs(offsetMs) / 1_000);
  const rest = String(seconds % 60).padStart(2, '0');
  return offsetMs === 0
    ? 'As written'
    : `${offsetMs < 0 ? '−' : '+'}${Math.floor(seconds / 60)}:${rest}`;
}

/** Time travel: moves the clock that every countdown of the book, and the shop behind a page, reads. */
export function ClockTool() {
  const [globals, updateGlobals] = useGlobals();
  const clock = String(globals['clock'] ?? '0');
  const offsetMs = Number.parseInt(clock, 10) || 0;
  const running = clock.endsWith('+');
  const set = (nextMs: number, run: boolean) =>
    updateGlobals({ clock: `${nextMs}${run ? '+' : ''}` });
  return (
    <Row>
      {steps.map(({ name, means, ms }) => (
        <Button
          key={name}
          ariaLabel={means}
          size="small"
          variant="ghost"
          onClick={() => set(offsetMs + ms, running)}
        >
          {name}
        </Button>
      ))}
      <Button
        ariaLabel="To five seconds before the next drop starts"
        size="small"
        variant="ghost"
        onClick={() => addons.getChannel()?.emit(panelEvents.toStart)}
      >
        Start −5 s
      </Button>
      <Button
        ariaLabel={running ? 'Stop the clock' : 'Let the clock run'}
        size="small"
        variant="ghost"
        onClick={() => set(offsetMs, !running)}
      >
        {running ? '❚❚' : '▶'}
      </Button>
      <Button
        ariaLabel="Back to the moment of the story"
        size="small"
        variant="ghost"
        onClick={() => set(0, false)}
      >
        <Time>{say(offsetMs)}</Time>
      </Button>
    </Row>
  );
}
