import preview from '../../../../.storybook/preview.tsx';
import { Select } from './index.ts';

const meta = preview.meta({ title: 'Primitives/Select', component: Select });

const children = [
  <option key="ending">Ending first</option>,
  <option key="newest">Newest first</option>,
  <option key="price">Price, low to high</option>,
];

export const Playground = meta.story({ args: { label: 'Sort', children } });

export const Dark = meta.story({ args: { label: 'Sort', children }, globals: { theme: 'dark' } });
