import preview from '../../../../../../.storybook/preview.tsx';
import { pageParameters, pageStory } from '../../../shared/testing/page-story.tsx';

const meta = preview.meta({ title: 'Pages/Shop/Following', parameters: pageParameters });

const following = pageStory({ path: '/following', shows: 'Halo lamp, ivory' });

export const Default = meta.story(following);

export const Dark = meta.story({ ...following, globals: { theme: 'dark' } });

export const Desktop = meta.story({ ...following, globals: { viewport: { value: 'desktop' } } });

export const Rtl = meta.story({ ...following, globals: { direction: 'rtl' } });

export const Nobody = meta.story(
  pageStory({
    path: '/following',
    shows: 'You follow nobody yet',
    scene: {
      arrange: ({ follows }) => {
        follows.length = 0;
      },
    },
  }),
);

export const SignedOut = meta.story(
  pageStory({ path: '/following', shows: 'Whom you follow', scene: { signedIn: 'nobody' } }),
);

export const Loading = meta.story(
  pageStory({ path: '/following', shows: 'Following', scene: { scenario: 'loading' } }),
);

export const Failing = meta.story(
  pageStory({
    path: '/following',
    shows: 'Whom you follow could not be read',
    scene: {
      arrange: ({ trouble }) =>
        trouble.refusals.set('listFollowing', { slug: 'internal-error', times: 99 }),
    },
  }),
);
