import preview from '../../../../.storybook/preview.tsx';
import { LiveBadge } from './index.ts';

const meta = preview.meta({ title: 'Primitives/LiveBadge', component: LiveBadge });

export const Playground = meta.story();

export const Dark = meta.story({ globals: { theme: 'dark' } });
