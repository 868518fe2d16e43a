import { type ProblemSlug, problemKinds } from '@livedrops/contract/problems';
import { Message } from '@livedrops/ui/message';
import preview from '../preview.tsx';

interface ProblemProps {
  /** As in the `type` of a problem's body, after `/problems/`. */
  readonly slug: ProblemSlug;
}

/** A refusal of the API in the words of its own page, `/problems/<slug>`: what a screen says that has none better. */
function Problem({ slug }: ProblemProps) {
  const { title, help, status } = problemKinds[slug];
  return (
    <Message tone={status >= 500 ? 'scarce' : 'error'} icon="warning-circle" title={title}>
      {help}
    </Message>
  );
}

const meta = preview.meta({ title: 'Patterns/Problems', component: Problem, tags: ['ready'] });

export const MalformedJson = meta.story({
  args: { slug: 'malformed-json' },
  tags: ['state:problem.malformed-json'],
});

export const BadRequest = meta.story({
  args: { slug: 'bad-request' },
  tags: ['state:problem.bad-request'],
});

export const UnsupportedMediaType = meta.story({
  args: { slug: 'unsupported-media-type' },
  tags: ['state:problem.unsupported-media-type'],
});

export const PayloadTooLarge = meta.story({
  args: { slug: 'payload-too-large' },
  tags: ['state:problem.payload-too-large'],
});

export const ValidationFailed = meta.story({
  args: { slug: 'validation-failed' },
  tags: ['state:problem.validation-failed'],
});

export const MethodNotAllowed = meta.story({
  args: { slug: 'method-not-allowed' },
  tags: ['state:problem.method-not-allowed'],
});

export const NotFound = meta.story({
  args: { slug: 'not-found' },
  tags: ['state:problem.not-found'],
});

export const UriTooLong = meta.story({
  args: { slug: 'uri-too-long' },
  tags: ['state:problem.uri-too-long'],
});

export const HeadersTooLarge = meta.story({
  args: { slug: 'headers-too-large' },
  tags: ['state:problem.headers-too-large'],
});

export const RequestTimeout = meta.story({
  args: { slug: 'request-timeout' },
  tags: ['state:problem.request-timeout'],
});

export const Unauthenticated = meta.story({
  args: { slug: 'unauthenticated' },
  tags: ['state:problem.unauthenticated'],
});

export const InvalidCredentials = meta.story({
  args: { slug: 'invalid-credentials' },
  tags: ['state:problem.invalid-credentials'],
});

export const EmailTaken = meta.story({
  args: { slug: 'email-taken' },
  tags: ['state:problem.email-taken'],
});

export const CrossSiteRequest = meta.story({
  args: { slug: 'cross-site-request' },
  tags: ['state:problem.cross-site-request'],
});

export const NotAllowed = meta.story({
  args: { slug: 'not-allowed' },
  tags: ['state:problem.not-allowed'],
});

export const RateLimited = meta.story({
  args: { slug: 'rate-limited' },
  tags: ['state:problem.rate-limited'],
});

export const Overloaded = meta.story({
  args: { slug: 'overloaded' },
  tags: ['state:problem.overloaded'],
});

export const OutcomeUnknown = meta.story({
  args: { slug: 'outcome-unknown' },
  tags: ['state:problem.outcome-unknown'],
});

export const InternalError = meta.story({
  args: { slug: 'internal-error' },
  tags: ['state:problem.internal-error'],
});

export const ProductNotFound = meta.story({
  args: { slug: 'product-not-found' },
  tags: ['state:problem.product-not-found'],
});

export const DropNotFound = meta.story({
  args: { slug: 'drop-not-found' },
  tags: ['state:problem.drop-not-found'],
});

export const OrderNotFound = meta.story({
  args: { slug: 'order-not-found' },
  tags: ['state:problem.order-not-found'],
});

export const CreatorNotFound = meta.story({
  args: { slug: 'creator-not-found' },
  tags: ['state:problem.creator-not-found'],
});

export const CannotFollowSelf = meta.story({
  args: { slug: 'cannot-follow-self' },
  tags: ['state:problem.cannot-follow-self'],
});

export const DropNotStarted = meta.story({
  args: { slug: 'drop-not-started' },
  tags: ['state:problem.drop-not-started'],
});

export const DropEnded = meta.story({
  args: { slug: 'drop-ended' },
  tags: ['state:problem.drop-ended'],
});

export const DropCancelled = meta.story({
  args: { slug: 'drop-cancelled' },
  tags: ['state:problem.drop-cancelled'],
});

export const SoldOut = meta.story({
  args: { slug: 'sold-out' },
  tags: ['state:problem.sold-out'],
});

export const InsufficientStock = meta.story({
  args: { slug: 'insufficient-stock' },
  tags: ['state:problem.insufficient-stock'],
});

export const CustomerLimit = meta.story({
  args: { slug: 'customer-limit' },
  tags: ['state:problem.customer-limit'],
});

export const IdempotencyKeyMissing = meta.story({
  args: { slug: 'idempotency-key-missing' },
  tags: ['state:problem.idempotency-key-missing'],
});

export const IdempotencyKeyInvalid = meta.story({
  args: { slug: 'idempotency-key-invalid' },
  tags: ['state:problem.idempotency-key-invalid'],
});

export const IdempotencyKeyAmbiguous = meta.story({
  args: { slug: 'idempotency-key-ambiguous' },
  tags: ['state:problem.idempotency-key-ambiguous'],
});

export const IdempotencyKeyReused = meta.story({
  args: { slug: 'idempotency-key-reused' },
  tags: ['state:problem.idempotency-key-reused'],
});

export const HoldExpired = meta.story({
  args: { slug: 'hold-expired' },
  tags: ['state:problem.hold-expired'],
});

export const HoldAlreadyExtended = meta.story({
  args: { slug: 'hold-already-extended' },
  tags: ['state:problem.hold-already-extended'],
});

export const PaymentDeclined = meta.story({
  args: { slug: 'payment-declined' },
  tags: ['state:problem.payment-declined'],
});

export const PaymentInProgress = meta.story({
  args: { slug: 'payment-in-progress' },
  tags: ['state:problem.payment-in-progress'],
});

export const InvalidTransition = meta.story({
  args: { slug: 'invalid-transition' },
  tags: ['state:problem.invalid-transition'],
});

export const StockBelowSold = meta.story({
  args: { slug: 'stock-below-sold' },
  tags: ['state:problem.stock-below-sold'],
});

export const DropAlreadyStarted = meta.story({
  args: { slug: 'drop-already-started' },
  tags: ['state:problem.drop-already-started'],
});

export const StaleVersion = meta.story({
  args: { slug: 'stale-version' },
  tags: ['state:problem.stale-version'],
});

export const CursorInvalid = meta.story({
  args: { slug: 'cursor-invalid' },
  tags: ['state:problem.cursor-invalid'],
});

export const TooManyStreams = meta.story({
  args: { slug: 'too-many-streams' },
  tags: ['state:problem.too-many-streams'],
});

export const PushEndpointRefused = meta.story({
  args: { slug: 'push-endpoint-refused' },
  tags: ['state:problem.push-endpoint-refused'],
});

export const TooManySubscriptions = meta.story({
  args: { slug: 'too-many-subscriptions' },
  tags: ['state:problem.too-many-subscriptions'],
});

export const TooManyReminders = meta.story({
  args: { slug: 'too-many-reminders' },
  tags: ['state:problem.too-many-reminders'],
});

export const HandleTaken = meta.story({
  args: { slug: 'handle-taken' },
  tags: ['state:problem.handle-taken'],
});

export const AlreadyCreator = meta.story({
  args: { slug: 'already-creator' },
  tags: ['state:problem.already-creator'],
});

export const CreatorHasDrops = meta.story({
  args: { slug: 'creator-has-drops' },
  tags: ['state:problem.creator-has-drops'],
});

export const UnsupportedImage = meta.story({
  args: { slug: 'unsupported-image' },
  tags: ['state:problem.unsupported-image'],
});

export const ImageTooLarge = meta.story({
  args: { slug: 'image-too-large' },
  tags: ['state:problem.image-too-large'],
});

export const LinkInvalid = meta.story({
  args: { slug: 'link-invalid' },
  tags: ['state:problem.link-invalid'],
});

export const MailUnavailable = meta.story({
  args: { slug: 'mail-unavailable' },
  tags: ['state:problem.mail-unavailable'],
});

export const SessionNotFound = meta.story({
  args: { slug: 'session-not-found' },
  tags: ['state:problem.session-not-found'],
});

export const PasskeyInvalid = meta.story({
  args: { slug: 'passkey-invalid' },
  tags: ['state:problem.passkey-invalid'],
});

export const PasskeyNotFound = meta.story({
  args: { slug: 'passkey-not-found' },
  tags: ['state:problem.passkey-not-found'],
});

export const TooManyPasskeys = meta.story({
  args: { slug: 'too-many-passkeys' },
  tags: ['state:problem.too-many-passkeys'],
});
