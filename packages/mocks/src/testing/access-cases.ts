import { demoShopper, openingAt } from '../world/create-world.ts';
import { mockId } from '../world/mock-ids.ts';
import type { World } from '../world/world.ts';
import type { WorldLink } from '../world/world-access.ts';
import type { OperationCase } from './operation-case.ts';
import { passkeyCases } from './passkey-cases.ts';

const { userId, email, password } = demoShopper;
const withLink =
  (purpose: WorldLink['purpose'], sentTo: string = email) =>
  (world: World) => {
    const expiresAt = openingAt + 1;
    world.access.links.set('a-link', { purpose, userId, email: sentTo, expiresAt });
  };
const withoutMail = (world: World) => {
  world.access.sendsMails = false;
};
const token = { token: 'a-link' };
const elsewhere = mockId('session', 2);
const chosen = 'another-password';

/** Ways into an account, and who is in it. */
export const accessCases = {
  ...passkeyCases,
  verifyEmail: [
    { gives: 204, body: token, as: 'nobody', arrange: withLink('verify-email') },
    { gives: 204, body: token, arrange: withLink('change-email', 'nuno@mail.example') },
    { gives: 'link-invalid', body: token, arrange: withLink('reset-password') },
    { gives: 'link-invalid', body: token, arrange: withLink('change-email') },
    { gives: 'link-invalid', body: { token: 'nothing' } },
    { gives: 'validation-failed', body: { token: 'x'.repeat(129) } },
  ],
  requestPasswordReset: [
    { gives: 202, as: 'nobody', body: { email } },
    { gives: 202, as: 'nobody', body: { email: 'nobody@mail.example' } },
    { gives: 'mail-unavailable', as: 'nobody', body: { email }, arrange: withoutMail },
    { gives: 'validation-failed', body: { email: 'no mail' } },
  ],
  resetPassword: [
    { gives: 204, body: { ...token, password: chosen }, arrange: withLink('reset-password') },
    {
      gives: 'link-invalid',
      body: { ...token, password: chosen },
      arrange: withLink('verify-email'),
    },
    { gives: 'validation-failed', body: { ...token, password: 'short' } },
  ],
  changePassword: [
    { gives: 204, body: { current_password: password, new_password: chosen } },
    { gives: 'invalid-credentials', body: { current_password: 'wrong', new_password: chosen } },
    { gives: 'unauthenticated', as: 'nobody', body: {} },
  ],
  getEmail: [{ gives: 200 }, { gives: 'unauthenticated', as: 'nobody' }],
  changeEmail: [
    { gives: 202, body: { email: 'nuno@mail.example', password } },
    { gives: 202, body: { email: 'ondo@livedrops.example', password } },
    { gives: 'invalid-credentials', body: { email: 'nuno@mail.example', password: 'wrong' } },
    { gives: 'validation-failed', body: { email: email.toUpperCase(), password } },
    {
      gives: 'mail-unavailable',
      body: { email: 'nuno@mail.example', password },
      arrange: withoutMail,
    },
  ],
  requestVerification: [
    { gives: 202 },
    { gives: 202, arrange: (world) => void world.access.unverified.add(userId) },
    { gives: 'mail-unavailable', arrange: withoutMail },
  ],
  listSessions: [{ gives: 200 }, { gives: 'unauthenticated', as: 'nobody' }],
  endSession: [
    { gives: 204, path: `/account/sessions/${elsewhere}` },
    { gives: 204, path: `/account/sessions/${mockId('session', 1)}` },
    { gives: 'session-not-found', path: `/account/sessions/${mockId('session', 0xffff)}` },
  ],
  endOtherSessions: [{ gives: 204 }, { gives: 'unauthenticated', as: 'nobody' }],
} satisfies Record<string, readonly OperationCase[]>;
