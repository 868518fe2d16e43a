import preview from '../../../../.storybook/preview.tsx';
import { guide } from './connection-bar.guide.ts';
import { ConnectionBar } from './index.ts';

const meta = preview.meta({
  title: 'Patterns/ConnectionBar',
  component: ConnectionBar,
  tags: ['ready'],
  parameters: { guide },
});

export const Reconnecting = meta.story({ args: { state: 'reconnecting' } });

export const Offline = meta.story({ args: { state: 'offline', detail: 'Facts from 20:04' } });

export const Back = meta.story({ args: { state: 'back' } });

export const Dark = meta.story({
  args: { state: 'offline', detail: 'Facts from 20:04' },
  globals: { theme: 'dark' },
});

export const Playground = meta.story({ args: { state: 'offline', detail: 'Facts from 20:04' } });

export const Online = meta.story({ args: { state: 'online' } });

export const LongText = meta.story({
  args: { state: 'offline', detail: 'The facts below are from 20:04 and may have changed since' },
  globals: { viewport: { value: 'small' } },
});

export const Rtl = meta.story({
  args: { state: 'reconnecting' },
  globals: { direction: 'rtl' },
});
