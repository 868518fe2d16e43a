import { limits } from '@livedrops/contract/limits';
import type { ProblemSlug } from '@livedrops/contract/problems';
import type { RefusalFacts } from '@livedrops/core/shared/refusal';

const count = (units: number | undefined) =>
  units === 1 ? '1 unit' : `${units === undefined ? 'some' : units.toLocaleString('en')} units`;

/**
 * What each problem says to a person: what happened to the money first, then what happened, then what to do. All texts stand
 * here so that they can be read side by side; none may quote the request or an error from inside.
 */
export const problemDetails: {
  readonly [Slug in ProblemSlug]: (facts: RefusalFacts) => string;
} = {
  'malformed-json': () =>
    'Nothing was done: the body is not one JSON value in UTF-8. Check for cut text, text after the end, and keys that stand twice in one object.',
  'bad-request': () =>
    'Nothing was done: a part of the request is not encoded as HTTP asks. Percent signs in an address must be written as %25.',
  'unsupported-media-type': () =>
    'Nothing was done: send the body as JSON with the header Content-Type: application/json.',
  'payload-too-large': () =>
    `Nothing was done: the body is larger than ${limits.bodyBytesMax / 1024} KiB, or the picture larger than ${limits.avatarBytesMax / 1024 / 1024} MB. Send less.`,
  'validation-failed': () =>
    'Nothing was done: some values do not fit. `errors` names each and says what it should be.',
  'method-not-allowed': () =>
    'Nothing was done: this address does not take that method. The Allow header lists those it takes.',
  'not-found': () => 'Nothing is at this address. The list of addresses is at /docs.',
  'uri-too-long': () =>
    `Nothing was done: the address is longer than ${limits.urlBytesMax / 1024} KiB. Shorten it.`,
  'headers-too-large': () =>
    `Nothing was done: the headers are larger than ${limits.headerBytesMax / 1024} KiB together. Clearing this site’s cookies usually helps.`,
  'request-timeout': () =>
    'Nothing was done: the request did not arrive in time. Send it again; an order may be repeated with the same key.',
  unauthenticated: () =>
    'Nothing was done: nobody is signed in, or the session has ended. Sign in and repeat the request.',
  'invalid-credentials': () => 'E-mail or password is wrong. Check both and try again.',
  'email-taken': () => 'There is already an account with this e-mail. Sign in with it instead.',
  'link-invalid': () =>
    'Nothing was changed: the link was opened before, has run out, or a newer one was sent. Ask for a new mail and open the link in that.',
  'mail-unavailable': () =>
    'Nothing was changed: this shop has no mail server, so it cannot send what this needs.',
  'passkey-invalid': () =>
    'Nobody was signed in and nothing was added: the passkey was not accepted. It may be unknown here, or have answered too late.',
  'passkey-not-found': () =>
    'Nothing was changed: there is no such passkey of yours. It may have been removed already.',
  'too-many-passkeys': () =>
    'No passkey was added: the account has 20, which is as many as there can be. Remove one first.',
  'session-not-found': () =>
    'Nothing was changed: there is no such session of yours. It may have ended already.',
  'cross-site-request': () =>
    'Nothing was done: a request that changes something must come from this site and carry its Origin.',
  'not-allowed': () =>
    'Nothing was charged or changed: this account may not do that. Only creators make products and drops, each only their own, and nobody buys from their own drop.',
  'rate-limited': () =>
    'Nothing was done: there were too many tries in a short time. Wait as long as Retry-After says, then repeat the request.',
  overloaded: () =>
    'Nothing was charged or held: the shop is too busy for a moment. Wait as long as Retry-After says and repeat the request with the same key.',
  'outcome-unknown': () =>
    'You cannot be charged twice: we do not know yet whether this went through. Repeat the request with the same key and you get what exists, or a new try.',
  'internal-error': () =>
    'Something broke on our side and has been written down under the id in `instance`. Repeating the request with the same key is safe.',

  'product-not-found': () =>
    'There is no such product. It may not be announced yet, or the link is wrong.',
  'drop-not-found': () =>
    'There is no such drop. It may not be announced yet, or the link is wrong.',
  'order-not-found': () =>
    'There is no such order. Orders are shown only to the account that placed them.',
  'creator-not-found': () =>
    'There is no such creator. The account may not be a creator’s, or the link is wrong.',
  'handle-taken': () =>
    'Nothing was changed: another creator has this handle, or the shop keeps it for itself. Choose another.',
  'already-creator': () =>
    'Nothing was changed: this account has a creator profile, and its handle stays. Change the rest on your profile.',
  'creator-has-drops': () =>
    'Nothing was deleted: a drop of yours is running or still to come. End or cancel it, then delete the account.',
  'unsupported-image': () =>
    'Nothing was changed: this is no picture we can read, or only a part of one. Send a whole JPEG, PNG, WebP or AVIF.',
  'image-too-large': () =>
    `Nothing was changed: the picture has more than ${limits.avatarPixelsMax / 1_000_000} megapixels. Make it smaller and send it again.`,
  'cannot-follow-self': () =>
    'Nothing was changed: nobody follows themselves. Follow somebody else.',
  'push-endpoint-refused': () =>
    'Nothing was saved: push messages go to browsers’ own push services over https alone, and this address is none that this shop knows.',
  'too-many-subscriptions': () =>
    `Nothing was saved: push messages are on in ${limits.pushSubscriptionsPerUserMax} browsers already. Switch push off in one you no longer use.`,
  'too-many-reminders': () =>
    `Nothing was changed: you asked to be told of ${limits.remindersPerUserMax} drops that are still to come. Take one back and ask again.`,
  'drop-not-started': ({ startAt }) =>
    startAt === undefined
      ? 'Nothing was charged or held: the drop has not started. Try again at its start.'
      : `Nothing was charged or held: the drop starts at ${new Date(startAt).toISOString()} by the server’s clock. Try again then.`,
  'drop-ended': () =>
    'Nothing was charged or held: the drop has ended. The creator’s next one may be yours.',
  'drop-cancelled': () =>
    'Nothing was charged or held: the creator called this drop off. There is nothing more to do.',
  'sold-out': () =>
    'Nothing was charged or held: no unit is left. Units in checkouts may return, so look again while the drop runs.',
  'insufficient-stock': ({ remaining }) =>
    `Nothing was charged or held: ${count(remaining)} ${remaining === 1 ? 'is' : 'are'} left, fewer than you asked for. Ask for that many or fewer.`,
  'customer-limit': ({ limit, owned }) =>
    owned
      ? `Nothing more was charged or held: one person may have ${count(limit)} of this drop, and you hold or own ${count(owned)} already. Ask for fewer.`
      : `Nothing was charged or held: one person may take ${count(limit)}. Ask for that many or fewer.`,
  'idempotency-key-missing': () =>
    'Nothing was charged or held: an order needs a key. Make one for each purchase, send it as `idempotency_key`, and repeat it on every retry.',
  'idempotency-key-invalid': () =>
    `Nothing was charged or held: a key is 1 to ${limits.idempotencyKeyCharsMax} visible ASCII characters. Make a new one, for example a UUID.`,
  'idempotency-key-ambiguous': () =>
    'Nothing was charged or held: the header Idempotency-Key and the field idempotency_key differ. Send one of them, or both alike.',
  'idempotency-key-reused': () =>
    'Nothing was charged or changed: this key belongs to an order with other contents. Use a new key for a new purchase.',
  'hold-expired': () =>
    'Nothing is kept of your money: the hold has ended and the units went back. Place a new order while units are left.',
  'hold-already-extended': ({ holdExpiresAt }) =>
    holdExpiresAt === undefined
      ? 'Nothing was charged: this hold was extended before, and once is all there is. Pay before it ends.'
      : `Nothing was charged: this hold was extended before, and once is all there is. Pay before ${new Date(holdExpiresAt).toISOString()}.`,
  'payment-declined': ({ holdExpiresAt }) =>
    holdExpiresAt === undefined
      ? 'Nothing was taken: the bank said no, and the order is over. Place a new one while units are left.'
      : `Nothing was taken: the bank said no. Your units stay yours to pay for until ${new Date(holdExpiresAt).toISOString()}; try another card.`,
  'payment-in-progress': () =>
    'You are not charged twice: a payment for this order is already running. Read the order again in a moment to see how it ended.',
  'invalid-transition': () =>
    'Nothing was charged or changed: the order has moved on and cannot do that any more. Read it again to see where it stands.',
  'stock-below-sold': () =>
    'Nothing was changed: more units are held or sold than the new number. Set it to at least what is held and sold.',
  'drop-already-started': () =>
    'Nothing was changed: the drop has started, so its start stays. It can be ended earlier or cancelled.',
  'stale-version': () =>
    'Nothing was changed: somebody changed it after you read it. Read it again and repeat your change with the new ETag.',
  'cursor-invalid': () =>
    'The cursor does not belong to this list, or was changed. Start again without a cursor.',
  'too-many-streams': ({ limit = limits.streamsPerUserMax }) =>
    `No stream was opened: ${limit} are open already. Close a tab, or share one stream between tabs.`,
};
