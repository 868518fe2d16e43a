import type { Contacts } from '@livedrops/core/ports/contacts';
import type { Context } from '@livedrops/core/shared/context';
import type { AuthGate } from '../accounts/auth-gate.ts';
import type { UnsubscribeTokens } from '../deliveries/unsubscribe-tokens.ts';
import type { Exporter } from '../leaving/exporter.ts';
import type { Outbox } from '../mail/outbox.ts';
import type { Cursors } from './cursors.ts';
import type { SessionCookie } from './http-deps.ts';
import type { LiveHub } from './live/live-hub.ts';
import type { LiveWishesReader } from './live/live-wishes.ts';
import type { Readiness } from './readiness.ts';
import type { Changes } from './reads/changes.ts';
import type { DropPages } from './reads/drop-pages.ts';
import type { DropReads } from './reads/drop-reads.ts';
import type { ProductReads } from './reads/product-reads.ts';

/** What the handlers of the routes are made of. */
export interface RouteContext {
  readonly ctx: Context;
  readonly reads: {
    readonly drops: DropReads;
    readonly dropPages: DropPages;
    readonly products: ProductReads;
    readonly changes: Changes;
  };
  readonly contacts: Contacts;
  readonly unsubscribeTokens: UnsubscribeTokens;
  readonly cursors: Cursors;
  readonly hub: LiveHub;
  readonly liveWishes: LiveWishesReader;
  readonly auth: AuthGate;
  /** Every place that keeps something of people, for those who ask what. */
  readonly exporters: readonly Exporter[];
  readonly sessionCookie: SessionCookie;
  readonly readiness: Readiness;
  /** Null: the metrics have a port of their own. */
  readonly metricsText: () => Promise<string | null>;
  readonly securityHeaders: Readonly<Record<string, string>>;
  /** Null: mails really leave. */
  readonly outbox: Outbox | null;
  /** Of the shop as people reach it, without a slash at the end. */
  readonly origin: string;
  /** Where the API is mounted; `Location` and links start with it. */
  readonly basePath: string;
}
