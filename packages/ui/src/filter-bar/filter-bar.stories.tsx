import { useState } from 'react';
import { expect, userEvent } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { Button } from '../button/index.ts';
import { RemovableChip } from '../chip/index.ts';
import { Icon } from '../icon/index.ts';
import { Select } from '../select/index.ts';
import { germanName } from '../testing/story-world.ts';
import { guide } from './filter-bar.guide.ts';
import { FilterBar } from './index.ts';

const meta = preview.meta({
  title: 'Patterns/FilterBar',
  component: FilterBar,
  tags: ['ready'],
  parameters: { guide },
  render: () => <Filtered filters={['Live', 'Upcoming', 'Up to €100']} />,
});

function Filtered({ filters }: { readonly filters: readonly string[] }) {
  const [on, setOn] = useState(filters);
  const sort = (
    <Select label="Sort">
      <option>Ending first</option>
      <option>Newest first</option>
    </Select>
  );
  return (
    <FilterBar end={sort}>
      <Button tone="ink">
        <Icon name="funnel-simple" /> Filters, {on.length}
      </Button>
      {on.map((filter) => (
        <RemovableChip
          key={filter}
          label={filter}
          onClick={() => setOn(on.filter((other) => other !== filter))}
        />
      ))}
    </FilterBar>
  );
}

export const Playground = meta.story({});

export const Empty = meta.story({ render: () => <Filtered filters={[]} /> });

export const Dark = meta.story({ globals: { theme: 'dark' } });

export const Rtl = meta.story({ globals: { direction: 'rtl' } });

export const Narrow320 = meta.story({
  render: () => <Filtered filters={['Live', germanName, 'Up to €100']} />,
  globals: { viewport: { value: 'small' } },
});

export const Keyboard = meta.story({
  play: async ({ canvas }) => {
    canvas.getByRole('button', { name: 'Remove Live' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.queryByRole('button', { name: 'Remove Live' })).toBeNull();
    await expect(canvas.getByRole('button', { name: 'Filters, 2' })).toBeVisible();
  },
});
