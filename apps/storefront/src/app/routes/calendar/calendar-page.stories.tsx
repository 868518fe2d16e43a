import preview from '../../../../../../.storybook/preview.tsx';
import { pageParameters, pageStory } from '../../../shared/testing/page-story.tsx';

const meta = preview.meta({ title: 'Pages/Shop/Calendar', parameters: pageParameters });

const calendar = pageStory({ path: '/calendar', shows: 'Halo lamp, ivory' });

export const Default = meta.story(calendar);

export const Dark = meta.story({ ...calendar, globals: { theme: 'dark' } });

export const Desktop = meta.story({ ...calendar, globals: { viewport: { value: 'desktop' } } });

export const Rtl = meta.story({ ...calendar, globals: { direction: 'rtl' } });

export const Yours = meta.story(
  pageStory({ path: '/calendar?show=yours', shows: 'Halo lamp, ivory' }),
);

export const SignedOut = meta.story(
  pageStory({ path: '/calendar', shows: 'Halo lamp, ivory', scene: { signedIn: 'nobody' } }),
);

export const Loading = meta.story(
  pageStory({ path: '/calendar', shows: 'Calendar', scene: { scenario: 'loading' } }),
);

export const Empty = meta.story(
  pageStory({ path: '/calendar', shows: 'Nothing is announced', scene: { scenario: 'empty' } }),
);

export const Failing = meta.story(
  pageStory({
    path: '/calendar',
    shows: 'The calendar could not be read',
    scene: {
      arrange: ({ trouble }) =>
        trouble.refusals.set('listDrops', { slug: 'internal-error', times: 99 }),
    },
  }),
);
