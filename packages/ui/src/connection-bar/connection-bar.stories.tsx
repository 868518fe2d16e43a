import preview from '../../../../.storybook/preview.tsx';
import { ConnectionBar } from './index.ts';

const meta = preview.meta({ title: 'Patterns/ConnectionBar', component: ConnectionBar });

export const Reconnecting = meta.story({ args: { state: 'reconnecting' } });

export const Offline = meta.story({ args: { state: 'offline', detail: 'Facts from 20:04' } });

export const Back = meta.story({ args: { state: 'back' } });

export const Dark = meta.story({
  args: { state: 'offline', detail: 'Facts from 20:04' },
  globals: { theme: 'dark' },
});
