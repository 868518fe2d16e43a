import { fn } from 'storybook/test';
import preview from '../../../../../../.storybook/preview.tsx';
import { ErrorPage } from './error-page.tsx';

const meta = preview.meta({
  title: 'Pages/Shop/Down',
  component: ErrorPage,
  args: { reset: fn() },
  parameters: { layout: 'fullscreen' },
});

export const Default = meta.story();

export const Dark = meta.story({ globals: { theme: 'dark' } });

export const Narrow = meta.story({ globals: { viewport: { value: 'small' } } });
