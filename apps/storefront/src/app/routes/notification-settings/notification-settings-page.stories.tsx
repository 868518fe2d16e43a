import { mockId } from '@livedrops/mocks/world/mock-ids';
import { defaultKinds } from '@livedrops/mocks/world/world-inbox';
import preview from '../../../../../../.storybook/preview.tsx';
import { pageParameters, pageStory } from '../../../shared/testing/page-story.tsx';

const meta = preview.meta({
  title: 'Pages/Shop/Notification settings',
  parameters: pageParameters,
});

const path = '/notification-settings';
const settings = { path, shows: 'Your money goes back' } as const;
const push = { path, shows: 'Push in this browser' } as const;

export const Default = meta.story(pageStory(settings));

export const Dark = meta.story({ ...pageStory(settings), globals: { theme: 'dark' } });

export const Desktop = meta.story({
  ...pageStory(settings),
  globals: { viewport: { value: 'desktop' } },
});

export const Narrow = meta.story({
  ...pageStory(settings),
  globals: { viewport: { value: 'small' } },
});

export const Rtl = meta.story({ ...pageStory(settings), globals: { direction: 'rtl' } });

/** Hours in which nothing rings, a muted creator, and two browsers with push. */
export const InUse = meta.story(
  pageStory({
    path,
    shows: 'Firefox',
    scene: {
      arrange: ({ inbox, sessionUserId, now }) => {
        const userId = sessionUserId ?? '';
        const quiet_hours = { start: '23:00', end: '08:00', time_zone: 'Europe/Lisbon' };
        inbox.preferences.set(userId, { kinds: { ...defaultKinds }, quiet_hours });
        inbox.creatorSettings.set(userId, new Map([[mockId('creator', 6), 'muted']]));
        for (const [index, host] of [
          'web.push.apple.com',
          'updates.push.services.mozilla.com',
        ].entries()) {
          inbox.pushSubscriptions.push({
            subscriptionId: mockId('browser', 0x10 + index),
            userId,
            endpoint: `https://${host}/address-${index}`,
            createdAt: now() - (index + 1) * 24 * 3_600_000,
          });
        }
      },
    },
  }),
);

export const PushRefused = meta.story(
  pageStory({ ...push, shows: /blocks messages/, push: { permission: 'denied' } }),
);

export const PushUnsupported = meta.story(
  pageStory({ ...push, shows: /cannot show push/, push: { support: 'none' } }),
);

/** An iPhone that has the shop as a page only. */
export const PushNeedsInstall = meta.story(
  pageStory({ ...push, shows: /Add to Home Screen/, push: { support: 'needs_install' } }),
);

/** The shop has no key: it sends no push messages and speaks of none. */
export const WithoutPush = meta.story(
  pageStory({
    ...settings,
    scene: {
      arrange: (world) => {
        world.pushKey = null;
      },
    },
  }),
);

export const NobodyFollowed = meta.story(
  pageStory({
    path,
    shows: /You follow nobody yet/,
    scene: { arrange: ({ follows }) => void follows.splice(0) },
  }),
);

export const SignedOut = meta.story(
  pageStory({ path, shows: 'Sign in', scene: { signedIn: 'nobody' } }),
);

export const Loading = meta.story(
  pageStory({ path, shows: 'What reaches you', scene: { scenario: 'loading' } }),
);

export const Failing = meta.story({
  ...pageStory({
    path,
    shows: 'These settings could not be read',
    scene: {
      arrange: ({ trouble }) =>
        trouble.refusals.set('getNotificationPreferences', { slug: 'internal-error', times: 99 }),
    },
  }),
  name: 'Error',
});

export const Offline = meta.story(
  pageStory({ path, shows: 'The shop did not answer', scene: { scenario: 'offline' } }),
);
