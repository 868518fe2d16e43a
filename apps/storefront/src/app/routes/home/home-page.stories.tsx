import preview from '../../../../../../.storybook/preview.tsx';
import { pageParameters, pageStory } from '../../../shared/testing/page-story.tsx';

const meta = preview.meta({ title: 'Pages/Shop/Home', parameters: pageParameters });

const evening = { path: '/', shows: 'Four live.' };

export const Default = meta.story(pageStory(evening));

export const Dark = meta.story({ ...pageStory(evening), globals: { theme: 'dark' } });

export const Desktop = meta.story({
  ...pageStory(evening),
  globals: { viewport: { value: 'desktop' } },
});

export const Narrow = meta.story({
  ...pageStory(evening),
  globals: { viewport: { value: 'small' } },
});

export const SignedOut = meta.story(pageStory({ ...evening, scene: { signedIn: 'nobody' } }));

/** Nobody is live: the next drop's countdown is the page. */
export const NobodyLive = meta.story(
  pageStory({ path: '/', shows: 'Opens in', scene: { scenario: 'nobody-live' } }),
);

/** The next drop opens five seconds after the story: board, rail, headline and news change together. */
export const GoesLive = meta.story(pageStory({ ...evening, scene: { scenario: 'goes-live' } }));

/** Strangers buy the first drop until nothing is left. */
export const SellsOut = meta.story(pageStory({ ...evening, scene: { scenario: 'sells-out' } }));

export const Loading = meta.story(
  pageStory({ path: '/', shows: 'Live now', scene: { scenario: 'loading' } }),
);

export const Empty = meta.story(
  pageStory({ path: '/', shows: 'No drops yet', scene: { scenario: 'empty' } }),
);

/** Every request answers 500. */
export const Failing = meta.story({
  ...pageStory({ path: '/', shows: 'The shop did not answer', scene: { scenario: 'error' } }),
  name: 'Error',
});

/** No connection: the read is tried as often as it is worth before the page says so. */
export const Offline = meta.story(
  pageStory({ path: '/', shows: 'The shop did not answer', scene: { scenario: 'offline' } }),
);
