import preview from '../../../../../../.storybook/preview.tsx';
import { pageParameters, pageStory } from '../../../shared/testing/page-story.tsx';

const meta = preview.meta({ title: 'Pages/Shop/Browse', parameters: pageParameters });

const all = { path: '/browse', shows: '29 products, live first' };

export const Default = meta.story(pageStory(all));

export const Dark = meta.story({ ...pageStory(all), globals: { theme: 'dark' } });

export const Desktop = meta.story({
  ...pageStory(all),
  globals: { viewport: { value: 'desktop' } },
});

export const Narrow = meta.story({ ...pageStory(all), globals: { viewport: { value: 'small' } } });

export const SignedOut = meta.story(pageStory({ ...all, scene: { signedIn: 'nobody' } }));

export const Filtered = meta.story(
  pageStory({
    path: '/browse?state=live,upcoming&price=-100',
    shows: /^\d+ products, live first$/,
  }),
);

/** The second page, loaded below the first. */
export const TwoPages = meta.story(
  pageStory({ path: '/browse?page=2&from=1', shows: '1 to 29 of 29' }),
);

/** Nothing fits: the filter that costs most is the first way out. */
export const NothingFound = meta.story(
  pageStory({ path: '/browse?state=live&price=-20', shows: 'Nothing live up to €20' }),
);

export const Loading = meta.story(
  pageStory({ path: '/browse', shows: 'Browse', scene: { scenario: 'loading' } }),
);

export const Empty = meta.story(
  pageStory({ path: '/browse', shows: 'No products yet', scene: { scenario: 'empty' } }),
);

export const Failing = meta.story({
  ...pageStory({
    path: '/browse',
    shows: 'The products could not be read',
    scene: { scenario: 'error' },
  }),
  name: 'Error',
});

export const Offline = meta.story(
  pageStory({
    path: '/browse',
    shows: 'The products could not be read',
    scene: { scenario: 'offline' },
  }),
);
