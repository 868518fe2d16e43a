/** @jsxRuntime classic */
// biome-ignore lint/correctness/noUnusedImports: the manager has a React of its own, known to the classic runtime alone
import * as React from 'react';
import { AddonPanel } from 'storybook/internal/components';
import { addons, types } from 'storybook/manager-api';
import { AnnouncerPanel, AnnouncerTitle } from './panels/announcer-panel.tsx';
import { ClockTool } from './panels/clock-tool.tsx';
import { CostPanel, CostTitle } from './panels/cost-panel.tsx';
import { collectStoryFacts } from './panels/story-facts.ts';

const panels = [
  { id: 'livedrops/announcer', Title: AnnouncerTitle, Panel: AnnouncerPanel },
  { id: 'livedrops/cost', Title: CostTitle, Panel: CostPanel },
];

addons.register('livedrops', () => {
  collectStoryFacts();
  addons.add('livedrops/clock', {
    type: types.TOOL,
    title: 'Clock',
    match: ({ viewMode }) => viewMode === 'story',
    render: () => <ClockTool />,
  });
  for (const { id, Title, Panel } of panels) {
    addons.add(id, {
      type: types.PANEL,
      title: () => <Title />,
      render: ({ active }) => (
        <AddonPanel active={active ?? false}>
          <Panel />
        </AddonPanel>
      ),
    });
  }
});

addons.setConfig({
  sidebar: {
    // What is not finished says so where it is chosen.
    renderLabel: (item) =>
      item.type === 'component' && 'tags' in item && item.tags?.includes('draft')
        ? `${item.name} · draft`
        : item.name,
  },
});
