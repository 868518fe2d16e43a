/** @jsxRuntime classic */
// biome-ignore lint/correctness/noUnusedImports: the manager has a React of its own, known to the classic runtime alone
import * as React from 'react';
import { Button } from 'storybook/internal/components';
import { styled } from 'storybook/theming';
import { forgetHeard, useStoryFacts } from './story-facts.ts';

const Panel = styled.div(({ theme }) => ({
  padding: 16,
  color: theme.color.defaultText,
  fontSize: theme.typography.size.s2,
}));

const Lines = styled.ol({ margin: '12px 0 0', padding: 0, listStyle: 'none' });

const Line = styled.li(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: '5em 6em 1fr',
  gap: 12,
  padding: '8px 0',
  borderTop: `1px solid ${theme.appBorderColor}`,
}));

const Quiet = styled.span(({ theme }) => ({
  color: theme.textMutedColor,
  fontVariantNumeric: 'tabular-nums',
}));

const Dropped = styled.span({ textDecoration: 'line-through' });

/** What a screen reader would say while this story runs, when, and what it would miss. */
export function AnnouncerPanel() {
  const { heard } = useStoryFacts();
  if (heard.length === 0) {
    return (
      <Panel>
        Nothing was said since the story began. Live regions are watched, on the page and in its
        dialogs: press something.
      </Panel>
    );
  }
  return (
    <Panel>
      <Button ariaLabel={false} size="small" onClick={forgetHeard}>
        Clear
      </Button>
      <Lines>
        {heard.map(({ atMs, politeness, text, dropped, region }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the log only grows at its end
          <Line key={at}>
            <Quiet>{(atMs / 1000).toFixed(1)} s</Quiet>
            <Quiet title={`Region ${region}`}>{politeness}</Quiet>
            <span>
              {dropped === null ? text : <Dropped>{text}</Dropped>}
              {dropped !== null && (
                <div>
                  <Quiet>Not heard. {dropped}</Quiet>
                </div>
              )}
            </span>
          </Line>
        ))}
      </Lines>
    </Panel>
  );
}

/** The panel's name, with how much was said. */
export function AnnouncerTitle() {
  const { heard } = useStoryFacts();
  return <>Announcer{heard.length > 0 && ` (${heard.length})`}</>;
}
