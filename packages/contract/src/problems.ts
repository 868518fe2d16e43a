import { accountProblems } from './account-problems.ts';

/** A refusal the API can give: its HTTP status, its short title and what a person can do about it. */
export interface ProblemKind {
  readonly status: number;
  readonly title: string;
  /** Shown on the page `/problems/<slug>`: why it happens and what to do. */
  readonly help: string;
}

/** Every problem of the API. `type` in a problem body is `/problems/<slug>`. */
export const problemKinds = {
  'malformed-json': {
    status: 400,
    title: 'The body is not valid JSON',
    help: 'Send one JSON value in UTF-8, with no text after it and no key twice in the same object.',
  },
  'bad-request': {
    status: 400,
    title: 'The request could not be read',
    help: 'A part of the address or a header is not encoded as HTTP asks, for example a lone percent sign.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'The body has the wrong media type',
    help: 'Send the header `Content-Type: application/json` with a JSON body.',
  },
  'payload-too-large': {
    status: 413,
    title: 'The body is too large',
    help: 'A body holds at most 16 KiB, a picture at most 5 MB.',
  },
  'validation-failed': {
    status: 422,
    title: 'Some values do not fit',
    help: 'The list `errors` names each value by a JSON pointer and says what it should be. Fields that are not in the contract are refused, not ignored.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'This address does not take that method',
    help: 'The `Allow` header lists the methods it takes.',
  },
  'not-found': {
    status: 404,
    title: 'Nothing is here',
    help: 'Check the address against /docs. Things that are not announced yet are not found either.',
  },
  'uri-too-long': {
    status: 414,
    title: 'The address is too long',
    help: 'An address holds at most 8 KiB.',
  },
  'headers-too-large': {
    status: 431,
    title: 'The headers are too large',
    help: 'All headers together hold at most 16 KiB. Clearing this site’s cookies usually helps.',
  },
  'request-timeout': {
    status: 408,
    title: 'The request came too slowly',
    help: 'Headers have 10 s and bodies 15 s to arrive. Send the request again; orders are safe to repeat with the same key.',
  },
  unauthenticated: {
    status: 401,
    title: 'Please sign in',
    help: 'The session is missing, has ended or is not ours. Sign in and repeat the request.',
  },
  ...accountProblems,
  'cross-site-request': {
    status: 403,
    title: 'The request came from another site',
    help: 'Requests that change something must carry the `Origin` of this site.',
  },
  'not-allowed': {
    status: 403,
    title: 'This account may not do that',
    help: 'Only creators make products and drops, each only their own, and nobody buys from their own drop.',
  },
  'rate-limited': {
    status: 429,
    title: 'Too many tries',
    help: 'Wait as long as `Retry-After` says, then try again.',
  },
  overloaded: {
    status: 503,
    title: 'Too busy for a moment',
    help: 'Nothing was done. Wait as long as `Retry-After` says and repeat the request; orders keep their key.',
  },
  'outcome-unknown': {
    status: 503,
    title: 'We do not know yet whether it worked',
    help: 'Repeat the request with the same idempotency key: you get the order that exists, or a new try. You cannot buy twice.',
  },
  'internal-error': {
    status: 500,
    title: 'Something broke on our side',
    help: 'It has been written down under the request id in `instance`. Repeating is safe with the same idempotency key.',
  },

  'product-not-found': {
    status: 404,
    title: 'This product does not exist',
    help: 'It may not be announced yet, or the link is wrong.',
  },
  'drop-not-found': {
    status: 404,
    title: 'This drop does not exist',
    help: 'It may not be announced yet, or the link is wrong.',
  },
  'order-not-found': {
    status: 404,
    title: 'This order does not exist',
    help: 'Orders are shown only to the account that placed them.',
  },
  'creator-not-found': {
    status: 404,
    title: 'This creator does not exist',
    help: 'The account may not be a creator’s, or the link is wrong.',
  },
  'handle-taken': {
    status: 409,
    title: 'This handle is not free',
    help: 'Another creator has it, or the shop keeps it for itself. Nothing was changed: choose another.',
  },
  'already-creator': {
    status: 409,
    title: 'This account has a creator profile',
    help: 'An account has one profile, and its handle stays. Name, text, colour and picture can be changed on your profile.',
  },
  'creator-has-drops': {
    status: 409,
    title: 'A drop of yours is running or still to come',
    help: 'People hold units or wait for it. End or cancel your drops, then delete the account.',
  },
  'unsupported-image': {
    status: 415,
    title: 'This is not a picture we can read',
    help: 'Send a whole JPEG, PNG, WebP or AVIF. The bytes decide, not the name of the file.',
  },
  'image-too-large': {
    status: 422,
    title: 'The picture has too many pixels',
    help: 'A picture has at most 24 megapixels. Make it smaller and send it again.',
  },
  'cannot-follow-self': {
    status: 422,
    title: 'Nobody follows themselves',
    help: 'Nothing was changed: follow somebody else.',
  },
  'push-endpoint-refused': {
    status: 422,
    title: 'This push address cannot be used',
    help: 'Push messages go to browsers’ own push services over https alone. If your browser gave this address, it uses a service this shop does not know.',
  },
  'too-many-subscriptions': {
    status: 409,
    title: 'Push messages are on in as many browsers as there can be',
    help: 'An account has at most 16. Switch push off in a browser you no longer use, under your notification settings.',
  },
  'too-many-reminders': {
    status: 409,
    title: 'You asked to be told of as many drops as there can be',
    help: 'An account has at most 200 reminders of drops that are still to come. Take one back, and ask again.',
  },
  'drop-not-started': {
    status: 409,
    title: 'The drop has not started',
    help: 'Nobody can buy before `start_time`, measured by the server’s clock.',
  },
  'drop-ended': {
    status: 409,
    title: 'The drop has ended',
    help: 'Nothing was held or charged. Follow the creator to hear about the next one.',
  },
  'drop-cancelled': {
    status: 409,
    title: 'The drop was cancelled',
    help: 'The creator called it off. Nothing was held or charged.',
  },
  'sold-out': {
    status: 409,
    title: 'Nothing is left',
    help: 'Nothing was held or charged. Units in checkouts may return until their holds end.',
  },
  'insufficient-stock': {
    status: 409,
    title: 'Fewer are left than you asked for',
    help: '`remaining` says how many are left. Ask for that many or fewer.',
  },
  'customer-limit': {
    status: 409,
    title: 'That is more than one person may have',
    help: 'The limit counts all your orders of this drop, running holds included.',
  },
  'idempotency-key-missing': {
    status: 400,
    title: 'The idempotency key is missing',
    help: 'Make one key for each purchase intent, send it as `idempotency_key`, and repeat it on every retry.',
  },
  'idempotency-key-invalid': {
    status: 400,
    title: 'The idempotency key is not usable',
    help: 'A key is 1 to 255 visible ASCII characters.',
  },
  'idempotency-key-ambiguous': {
    status: 400,
    title: 'Two different idempotency keys were sent',
    help: 'The header `Idempotency-Key` and the field `idempotency_key` must be equal when both are sent.',
  },
  'idempotency-key-reused': {
    status: 422,
    title: 'This key belongs to a different order',
    help: 'The key was used before with another body. Nothing was changed. Use a new key for a new purchase.',
  },
  'hold-expired': {
    status: 409,
    title: 'The hold has ended',
    help: 'The units went back and nothing is kept. Place a new order while units are left.',
  },
  'hold-already-extended': {
    status: 409,
    title: 'The hold was extended before',
    help: 'Each hold can be extended once.',
  },
  'payment-declined': {
    status: 402,
    title: 'The bank said no',
    help: 'Nothing was taken. The hold runs on: try another card until it ends.',
  },
  'payment-in-progress': {
    status: 409,
    title: 'A payment for this order is already running',
    help: 'Wait for its result, or read the order again in a moment.',
  },
  'invalid-transition': {
    status: 409,
    title: 'The order cannot do that any more',
    help: 'Read the order again: its status has moved on.',
  },
  'stock-below-sold': {
    status: 409,
    title: 'More units are sold or held than that',
    help: 'Stock cannot be set below what is already held or sold.',
  },
  'drop-already-started': {
    status: 409,
    title: 'The drop has already started',
    help: 'Its start cannot be moved any more. It can still be ended earlier or cancelled.',
  },
  'stale-version': {
    status: 412,
    title: 'Somebody changed it before you',
    help: 'Read it again and repeat your change with the new `ETag` in `If-Match`.',
  },
  'cursor-invalid': {
    status: 400,
    title: 'The cursor is not usable',
    help: 'Cursors belong to one list of one account and cannot be edited. Start again without a cursor.',
  },
  'too-many-streams': {
    status: 429,
    title: 'Too many live streams',
    help: 'One account may hold five live streams. Close a tab, or share one stream between tabs.',
  },
} as const satisfies Record<string, ProblemKind>;

export type ProblemSlug = keyof typeof problemKinds;

export const problemSlugs = Object.keys(problemKinds) as readonly ProblemSlug[];
