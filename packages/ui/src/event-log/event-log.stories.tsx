import preview from '../../../../.storybook/preview.tsx';
import { germanName, storyNowAt, storyZone } from '../testing/story-world.ts';
import { guide } from './event-log.guide.ts';
import { EventLog, type LoggedEvent } from './index.ts';

const ago = (seconds: number) => storyNowAt - seconds * 1000;

const events: readonly LoggedEvent[] = [
  { id: '1', at: ago(1), text: '2 × mixed set paid', fact: 'LD-7K2P', tone: 'done' },
  { id: '2', at: ago(3), text: 'Hold taken, all cobalt', fact: 'LD-7K2N', tone: 'drop' },
  { id: '3', at: ago(5), text: 'Hold ran out, 1 unit back', fact: 'LD-7JXV' },
  { id: '4', at: ago(10), text: 'Card declined, hold on', fact: 'LD-7K2C', tone: 'error' },
  { id: '5', at: ago(140), text: 'Oxblood sold out', fact: '20 of 20', tone: 'live' },
  { id: '6', at: ago(252), text: 'Drop open to everyone', tone: 'live' },
];

const meta = preview.meta({
  title: 'Patterns/EventLog',
  component: EventLog,
  tags: ['ready'],
  parameters: { guide },
  args: { events, ...storyZone },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '26rem' }}>
        <Story />
      </div>
    ),
  ],
});

export const Playground = meta.story();

export const LongText = meta.story({
  args: { events: events.map((event) => ({ ...event, text: germanName })) },
  globals: { viewport: { value: 'small' } },
});

export const Rtl = meta.story({ globals: { direction: 'rtl' } });
export const Dark = meta.story({ globals: { theme: 'dark' } });
