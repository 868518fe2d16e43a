import { mockId } from '@livedrops/mocks/world/mock-ids';
import { screen, userEvent } from 'storybook/test';
import preview from '../../../../../../.storybook/preview.tsx';
import { paths } from '../../../shared/paths.ts';
import { pageParameters, pageStory } from '../../../shared/testing/page-story.tsx';

const meta = preview.meta({ title: 'Pages/Shop/Creator profile', parameters: pageParameters });

const patience = { timeout: 8_000 } as const;
const desktop = { viewport: { value: 'desktop' } } as const;
const dark = { theme: 'dark' } as const;
const become = { path: paths.becomeCreator, shows: 'About you' } as const;
const creator = { signedIn: 'creator' } as const;
const own = { path: paths.profile, shows: 'Save profile', scene: creator } as const;

/** A picture of the shop's, as a creator's own. */
const withPicture = {
  ...own,
  scene: {
    ...creator,
    arrange: ({ creators, bios }: { creators: Map<string, object>; bios: Map<string, string> }) => {
      const id = mockId('creator', 1);
      const avatar = {
        url: '/pictures/cups-320.webp',
        alt: '',
        width: 320,
        height: 400,
        widths: [160, 320],
      };
      creators.set(id, { ...creators.get(id), avatar });
      bios.set(id, 'Stoneware from one small kiln in Faro, a new glaze with each firing.');
    },
  },
};

export const Become = meta.story(pageStory(become));

export const BecomeDark = meta.story({ ...pageStory(become), globals: dark });

export const BecomeDesktop = meta.story({ ...pageStory(become), globals: desktop });

export const BecomeNarrow = meta.story({
  ...pageStory(become),
  globals: { viewport: { value: 'small' } },
});

export const BecomeRtl = meta.story({ ...pageStory(become), globals: { direction: 'rtl' } });

/** The handle is somebody else's: the field says so and has the focus. */
export const HandleTaken = meta.story({
  ...pageStory(become),
  play: async () => {
    const handle = await screen.findByLabelText('Handle', undefined, patience);
    await userEvent.type(handle, 'keyorder{Enter}');
    await screen.findByText('Not free. Choose another', undefined, patience);
  },
});

/** What is missing is said before anything is sent. */
export const Missing = meta.story({
  ...pageStory(become),
  play: async () => {
    const name = await screen.findByLabelText('Name', undefined, patience);
    await userEvent.clear(name);
    await userEvent.type(screen.getByLabelText('Handle'), 'a-b{Enter}');
    await screen.findByText('Enter the name that people will follow', undefined, patience);
  },
});

export const AlreadyCreator = meta.story(
  pageStory({ ...become, shows: 'You are a creator', scene: creator }),
);

export const BecomeSignedOut = meta.story(
  pageStory({ ...become, shows: /Sign in first/, scene: { signedIn: 'nobody' } }),
);

export const Profile = meta.story(pageStory(own));

export const ProfileWithPicture = meta.story(pageStory(withPicture));

export const ProfileDark = meta.story({ ...pageStory(withPicture), globals: dark });

export const ProfileDesktop = meta.story({ ...pageStory(withPicture), globals: desktop });

export const ProfileDesktopDark = meta.story({
  ...pageStory(withPicture),
  globals: { ...desktop, ...dark },
});

/** The button says that it is kept; the page of the profile shows it at once. */
export const Saved = meta.story({
  ...pageStory(own),
  tags: ['picture-of-the-focus'],
  play: async () => {
    const about = await screen.findByLabelText('About you', undefined, patience);
    await userEvent.type(about, 'Stoneware from one small kiln.');
    await userEvent.click(screen.getByRole('button', { name: 'Save profile' }));
    await screen.findByText('Saved', undefined, patience);
  },
});

export const NoProfile = meta.story(pageStory({ path: paths.profile, shows: 'No profile yet' }));

export const ProfileSignedOut = meta.story(
  pageStory({ path: paths.profile, shows: /Sign in to see/, scene: { signedIn: 'nobody' } }),
);

export const Loading = meta.story(
  pageStory({
    path: paths.profile,
    shows: 'Your profile',
    scene: {
      ...creator,
      arrange: ({ trouble }) =>
        trouble.refusals.set('getCreator', { slug: 'rate-limited', times: 99 }),
    },
  }),
);

export const Failing = meta.story({
  ...pageStory({
    path: paths.profile,
    shows: 'Your profile could not be read',
    scene: {
      ...creator,
      arrange: ({ trouble }) =>
        trouble.refusals.set('getCreator', { slug: 'internal-error', times: 99 }),
    },
  }),
  name: 'Error',
});
