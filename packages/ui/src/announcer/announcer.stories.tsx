import { expect, userEvent } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { Button } from '../button/index.ts';
import { guide } from './announcer.guide.ts';
import { AnnouncerRegions, useAnnouncer } from './index.ts';

const meta = preview.meta({
  title: 'Patterns/Announcer',
  component: AnnouncerRegions,
  tags: ['ready'],
  parameters: { guide },
  args: { children: null },
});

function Speaker() {
  const announcer = useAnnouncer();
  return (
    <div style={{ display: 'flex', gap: '0.5rem' }}>
      <Button onClick={() => announcer.polite('41 of 120 left', 'stock')}>Say the stock</Button>
      <Button onClick={() => announcer.assertive('Your hold ends in 60 seconds')}>Warn</Button>
    </div>
  );
}

export const Playground = meta.story({
  render: () => (
    <AnnouncerRegions>
      <Speaker />
    </AnnouncerRegions>
  ),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Say the stock' }));
    await expect(canvas.getByRole('status')).toHaveTextContent('41 of 120 left');
    await userEvent.click(canvas.getByRole('button', { name: 'Warn' }));
    await expect(canvas.getByRole('alert')).toHaveTextContent('Your hold ends in 60 seconds');
  },
});

export const Keyboard = meta.story({
  ...Playground.input,
  play: async ({ canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('status')).toHaveTextContent('41 of 120 left');
  },
});
