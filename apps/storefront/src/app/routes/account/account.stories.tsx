import { demoShopper } from '@livedrops/mocks/world/create-world';
import { screen, userEvent } from 'storybook/test';
import preview from '../../../../../../.storybook/preview.tsx';
import { paths } from '../../../shared/paths.ts';
import { pageParameters, pageStory } from '../../../shared/testing/page-story.tsx';
import { putPasskeys } from '../../../shared/testing/put-passkeys.ts';

const meta = preview.meta({ title: 'Pages/Shop/Account', parameters: pageParameters });

const patience = { timeout: 8_000 } as const;
const desktop = { viewport: { value: 'desktop' } } as const;
const dark = { theme: 'dark' } as const;
const account = { path: paths.account, shows: 'Your data' } as const;
const creator = { signedIn: 'creator' } as const;

/** Everything stands, so that nothing moves what is pressed; the page stays at its top, however wide it becomes under a dialog. */
async function press(name: string): Promise<void> {
  await screen.findByRole('list', { name: 'Sessions' }, patience);
  await screen.findByRole('button', { name: 'Change mail address' }, patience);
  await screen.findByRole('button', { name: 'Add a passkey' }, patience);
  const button = screen.getByRole('button', { name });
  button.focus({ preventScroll: true });
  await userEvent.click(button);
}

async function askToDelete(password: string): Promise<void> {
  await press('Delete your account');
  await userEvent.type(
    await screen.findByLabelText('Your password', undefined, patience),
    `${password}{Enter}`,
  );
}

export const Account = meta.story(pageStory(account));

export const AccountDark = meta.story({ ...pageStory(account), globals: dark });

export const AccountDesktop = meta.story({ ...pageStory(account), globals: desktop });

export const AccountNarrow = meta.story({
  ...pageStory(account),
  globals: { viewport: { value: 'small' } },
});

export const Creator = meta.story(pageStory({ ...account, scene: creator }));

export const SignedOut = meta.story(
  pageStory({ ...account, shows: /Sign in to see/, scene: { signedIn: 'nobody' } }),
);

/** What follows from it stands before the password. */
export const Deleting = meta.story({
  ...pageStory(account),
  play: async () => {
    await press('Delete your account');
    await screen.findByLabelText('Your password', undefined, patience);
  },
});

export const DeletingDark = meta.story({ ...Deleting.input, globals: dark });

export const WrongPassword = meta.story({
  ...pageStory(account),
  play: async () => {
    await askToDelete('not his password');
    await screen.findByText(/This is not your password/, undefined, patience);
  },
});

/** People hold units of a creator's drops, or wait for them. */
export const DropsFirst = meta.story({
  ...pageStory({ ...account, scene: creator }),
  play: async () => {
    await askToDelete('demo-creator-1');
    await screen.findByText(/a drop of yours is running/, undefined, patience);
  },
});

export const WithPasskeys = meta.story(pageStory({ ...account, scene: { arrange: putPasskeys } }));

export const AddingPasskey = meta.story({
  ...pageStory(account),
  tags: ['picture-of-the-focus'],
  play: async () => {
    await press('Add a passkey');
    await screen.findByLabelText('Name of the passkey', undefined, patience);
  },
});

export const RemovingPasskey = meta.story({
  ...pageStory({ ...account, scene: { arrange: putPasskeys } }),
  play: async () => {
    await press('Remove Work laptop');
    await screen.findByText(
      'It signs you in no more. Your password still does.',
      undefined,
      patience,
    );
  },
});

/** The link that proves the address was not opened yet. */
export const NotProven = meta.story(
  pageStory({
    ...account,
    scene: { arrange: ({ access }) => void access.unverified.add(demoShopper.userId) },
  }),
);

/** The old address counts until the new one has answered. */
export const EmailOnItsWay = meta.story(
  pageStory({
    ...account,
    scene: {
      arrange: ({ access }) =>
        void access.pendingEmails.set(demoShopper.userId, 'nuno.v@livedrops.example'),
    },
  }),
);

export const ChangingEmail = meta.story({
  ...pageStory(account),
  play: async () => {
    await press('Change mail address');
    await screen.findByLabelText('New mail address', undefined, patience);
  },
});

export const PasswordRefused = meta.story({
  ...pageStory(account),
  tags: ['picture-of-the-focus'],
  play: async () => {
    await press('Change password');
    await userEvent.click(screen.getByRole('button', { name: 'Save the password' }));
    await screen.findByText('Use at least 8 characters', undefined, patience);
  },
});
