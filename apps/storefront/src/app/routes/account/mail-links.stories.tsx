import { demoShopper } from '@livedrops/mocks/world/create-world';
import { sendLink } from '@livedrops/mocks/world/send-link';
import type { World } from '@livedrops/mocks/world/world';
import { screen, userEvent } from 'storybook/test';
import preview from '../../../../../../.storybook/preview.tsx';
import { paths } from '../../../shared/paths.ts';
import { pageParameters, pageStory } from '../../../shared/testing/page-story.tsx';

const meta = preview.meta({ title: 'Pages/Shop/MailLinks', parameters: pageParameters });

const patience = { timeout: 8_000 } as const;
const dark = { theme: 'dark' } as const;
const desktop = { viewport: { value: 'desktop' } } as const;

/** Nobody is signed in, and the demo shopper has just been mailed this link. */
const mailed = (purpose: 'verify-email' | 'reset-password') => ({
  signedIn: 'nobody' as const,
  arrange: (world: World) => {
    const { userId, email } = demoShopper;
    sendLink(world, { purpose, userId, email });
    if (purpose === 'verify-email') world.access.unverified.add(userId);
  },
});

const forgot = {
  path: paths.forgotPassword,
  shows: /A link to choose a new password/,
  scene: { signedIn: 'nobody' },
} as const;
const reset = {
  path: `${paths.resetPassword}#token=mock-link-1`,
  shows: /You are signed out everywhere by it/,
  scene: mailed('reset-password'),
};
const verify = {
  path: `${paths.verifyEmail}#token=mock-link-1`,
  shows: /Somebody gave it to an account here/,
  scene: mailed('verify-email'),
};
const dead = { shows: /It has run out, was used/, scene: { signedIn: 'nobody' } } as const;

const typeInto = async (label: string, text: string) =>
  userEvent.type(await screen.findByLabelText(label, undefined, patience), text);

export const Forgot = meta.story(pageStory(forgot));

export const ForgotDark = meta.story({ ...pageStory(forgot), globals: dark });

export const ForgotDesktop = meta.story({ ...pageStory(forgot), globals: desktop });

/** The same words whether there is an account or not. */
export const Sent = meta.story({
  ...pageStory(forgot),
  play: async () => {
    await typeInto('E-mail', 'nuno@livedrops.example{Enter}');
    await screen.findByText('Look into your mail', undefined, patience);
  },
});

export const NoAddress = meta.story({
  ...pageStory(forgot),
  play: async () => {
    await typeInto('E-mail', 'ada{Enter}');
    await screen.findByText('Enter an address like name@mail.pt', undefined, patience);
  },
});

export const NoMailServer = meta.story({
  ...pageStory({
    ...forgot,
    scene: {
      signedIn: 'nobody',
      arrange: ({ access }) => {
        access.sendsMails = false;
      },
    },
  }),
  play: async () => {
    await typeInto('E-mail', 'nuno@livedrops.example{Enter}');
    await screen.findByText('No mail can be sent from here', undefined, patience);
  },
});

export const NewPassword = meta.story(pageStory(reset));

export const NewPasswordDesktopDark = meta.story({
  ...pageStory(reset),
  globals: { ...desktop, ...dark },
});

export const NewPasswordTooShort = meta.story({
  ...pageStory(reset),
  play: async () => {
    await typeInto('New password', 'short{Enter}');
    await screen.findByText('Use at least 8 characters', undefined, patience);
  },
});

export const NewPasswordSaved = meta.story({
  ...pageStory(reset),
  play: async () => {
    await typeInto('New password', 'battery staple{Enter}');
    await screen.findByText('Your password is the new one', undefined, patience);
  },
});

export const NewPasswordDeadLink = meta.story(pageStory({ ...dead, path: paths.resetPassword }));

export const VerifyEmail = meta.story(pageStory(verify));

export const VerifyEmailDark = meta.story({ ...pageStory(verify), globals: dark });

export const VerifyEmailProven = meta.story({
  ...pageStory(verify),
  play: async () => {
    await userEvent.click(await screen.findByRole('button', { name: 'It is mine' }, patience));
    await screen.findByText('Your mail address is proven', undefined, patience);
  },
});

export const VerifyEmailDeadLink = meta.story(pageStory({ ...dead, path: paths.verifyEmail }));
