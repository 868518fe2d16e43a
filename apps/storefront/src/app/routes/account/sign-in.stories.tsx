import { mockId } from '@livedrops/mocks/world/mock-ids';
import { screen, userEvent } from 'storybook/test';
import preview from '../../../../../../.storybook/preview.tsx';
import { paths } from '../../../shared/paths.ts';
import { pageParameters, pageStory } from '../../../shared/testing/page-story.tsx';

const meta = preview.meta({ title: 'Pages/Shop/SignIn', parameters: pageParameters });

const scene = { signedIn: 'nobody' } as const;
const patience = { timeout: 8_000 } as const;
const signIn = { path: paths.signIn(), shows: 'No account yet?', scene };
const signUp = { path: paths.signUp(), shows: 'Have an account?', scene };
const desktop = { viewport: { value: 'desktop' } } as const;
const dark = { theme: 'dark' } as const;

export const SignIn = meta.story(pageStory(signIn));

export const SignInDark = meta.story({ ...pageStory(signIn), globals: dark });

export const SignInDesktop = meta.story({ ...pageStory(signIn), globals: desktop });

export const SignInNarrow = meta.story({
  ...pageStory(signIn),
  globals: { viewport: { value: 'small' } },
});

export const SignUp = meta.story(pageStory(signUp));

export const SignUpDesktopDark = meta.story({
  ...pageStory(signUp),
  globals: { ...desktop, ...dark },
});

/** A browser that knows no passkeys: the password is the first way in. */
export const WithoutPasskeys = meta.story(pageStory({ ...signIn, passkeys: { supported: false } }));

/** Nothing is lost by changing one's mind. */
export const PasskeyNotUsed = meta.story({
  ...pageStory({ ...signIn, passkeys: { refuses: 'NotAllowedError' } }),
  play: async () => {
    await userEvent.click(
      await screen.findByRole('button', { name: 'Continue with passkey' }, patience),
    );
    await screen.findByText('The passkey was not used', undefined, patience);
  },
});

/** It was removed here, and the device still offers it. */
export const PasskeyNotAccepted = meta.story({
  ...pageStory(signIn),
  play: async () => {
    await userEvent.click(
      await screen.findByRole('button', { name: 'Continue with passkey' }, patience),
    );
    await screen.findByText('This passkey was not accepted', undefined, patience);
  },
});

/** It says that something is wrong, not what. */
export const WrongPassword = meta.story({
  ...pageStory(signIn),
  play: async () => {
    await userEvent.type(
      await screen.findByLabelText('E-mail', undefined, patience),
      'nuno@livedrops.example',
    );
    await userEvent.type(screen.getByLabelText('Password'), 'not his password{Enter}');
    await screen.findByText('E-mail or password is wrong', undefined, patience);
  },
});

/** Each value that does not fit is named at its field. */
export const SignUpRefused = meta.story({
  ...pageStory(signUp),
  play: async () => {
    await userEvent.type(await screen.findByLabelText('E-mail', undefined, patience), 'ada');
    await userEvent.type(screen.getByLabelText('Password'), 'short{Enter}');
    await screen.findByText('Enter an address like name@mail.pt', undefined, patience);
  },
});

/** Taps to get a unit without being signed in: the wish waits inside the dialog. */
const inFlow = {
  ...pageStory({ path: paths.drop(mockId('drop', 1)), shows: 'of 120 left', scene }),
  play: async () => {
    await userEvent.click(
      await screen.findByRole('button', { name: /^Get yours/ }, { timeout: 8_000 }),
    );
    await screen.findByText(/Held once you are in/, undefined, patience);
  },
};

export const InFlow = meta.story(inFlow);

export const InFlowDark = meta.story({ ...inFlow, globals: dark });

export const InFlowDesktop = meta.story({ ...inFlow, globals: desktop });

export const InFlowSignUp = meta.story({
  ...inFlow,
  play: async () => {
    await inFlow.play();
    await userEvent.click(screen.getByRole('button', { name: 'Make one' }));
    await screen.findByText('An account to get yours', undefined, patience);
  },
});
