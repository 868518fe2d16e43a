import preview from '../../../../.storybook/preview.tsx';
import { Logo } from './index.ts';

const meta = preview.meta({ title: 'Primitives/Logo', component: Logo });

export const Playground = meta.story();

export const Dark = meta.story({ globals: { theme: 'dark' } });
