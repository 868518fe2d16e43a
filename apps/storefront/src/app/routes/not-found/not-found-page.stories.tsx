import preview from '../../../../../../.storybook/preview.tsx';
import { pageParameters, pageStory } from '../../../shared/testing/page-story.tsx';

const meta = preview.meta({ title: 'Pages/Shop/NotFound', parameters: pageParameters });

const nowhere = { path: '/nowhere', shows: 'Nothing is here' };

export const Default = meta.story(pageStory(nowhere));

export const Dark = meta.story({ ...pageStory(nowhere), globals: { theme: 'dark' } });

export const SignedOut = meta.story(pageStory({ ...nowhere, scene: { signedIn: 'nobody' } }));

export const Narrow = meta.story({
  ...pageStory(nowhere),
  globals: { viewport: { value: 'small' } },
});
