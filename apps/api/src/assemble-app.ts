import { endpoints } from '@livedrops/contract/endpoints';
import { brandId } from '@livedrops/core/shared/ids';
import { basePathOf } from './base-path-of.ts';
import type { RateConfig } from './config.ts';
import type { Container } from './container.ts';
import { type App, createApp } from './http/create-app.ts';
import { createHandlers } from './http/create-handlers.ts';
import { createCursors } from './http/cursors.ts';
import type { HttpDeps } from './http/http-deps.ts';
import { createOriginPolicy } from './http/origin-policy.ts';
import { createRateLimiter } from './http/rate-limiter.ts';
import { followChanges } from './http/reads/changes.ts';
import { createDropPages } from './http/reads/drop-pages.ts';
import { createDropReads } from './http/reads/drop-reads.ts';
import { createProductReads } from './http/reads/product-reads.ts';
import { apiSecurityHeaders, pageSecurityHeaders } from './http/security-headers.ts';
import { createOutside } from './http/storefront/answer-outside.ts';
import { createStorefront } from './http/storefront/serve-storefront.ts';
import { createExporters } from './leaving/create-exporters.ts';
import { createHttpLog } from './logging/create-http-log.ts';

const minuteMs = 60_000;

/** Puts the product behind HTTP: the API, and the storefront around it where there is one. */
export function assembleApp(container: Container): App {
  const { config, ctx, caches, readiness, metrics, sessionCookie } = container;
  const https = config.mode === 'production';
  const basePath = basePathOf(config);
  const securityHeaders = apiSecurityHeaders({ https });
  const cursors = createCursors(config.secret);
  const changes = followChanges(container.shop.outbox);
  const drops = createDropReads({ ctx, changes, drops: caches.drops, lists: caches.lists });
  const products = createProductReads({
    ctx,
    changes,
    products: caches.products,
    pages: caches.productPages,
  });
  const dropPages = createDropPages(drops, cursors);
  const deps = createHttpDeps(container, securityHeaders);
  const handlers = createHandlers({
    ctx,
    reads: { drops, dropPages, products, changes },
    contacts: container.contacts,
    unsubscribeTokens: container.delivering.places.tokens,
    cursors,
    hub: container.hub,
    liveWishes: container.liveWishes,
    auth: container.auth,
    exporters: createExporters(container),
    sessionCookie,
    readiness,
    metricsText: async () => (config.metrics === null ? metrics.text() : null),
    securityHeaders,
    outbox: container.mail.outbox,
    origin: config.publicOrigins[0] ?? '',
    basePath,
  });
  const outside = (dir: string) =>
    createOutside({
      deps,
      securityHeaders: pageSecurityHeaders({ https }),
      storefront: createStorefront({
        dir,
        basePath,
        ctx,
        drops,
        dropPages,
        products,
        demo: config.seedDemo,
        cache: caches.pages,
        origin: config.publicOrigins[0] ?? '',
      }),
    });
  return createApp({
    deps,
    handlers,
    memoryReads: [
      { path: endpoints.listLiveDrops.path, find: drops.listLive },
      { path: endpoints.getDrop.path, find: (id) => drops.find(brandId(id)) },
      { path: endpoints.getProduct.path, find: (id) => products.find(brandId(id)) },
    ],
    basePath,
    rates: ratesOf(config.rates),
    ...(config.storefrontDir !== null && { outside: outside(config.storefrontDir) }),
  });
}

function createHttpDeps(
  { config, ctx, logger, metrics, readiness, sessionCookie }: Container,
  securityHeaders: HttpDeps['securityHeaders'],
): HttpDeps {
  return {
    clock: ctx.clock,
    accounts: ctx.accounts,
    readiness,
    origins: createOriginPolicy(config),
    rates: createRateLimiter({ elapsedMs: () => performance.now() }),
    log: createHttpLog(logger, metrics),
    sessionCookie,
    trustedProxies: config.trustedProxies,
    securityHeaders,
  };
}

const ratesOf = ({ accountsPerAddress, writesPerUser }: RateConfig) => ({
  accounts: { name: 'accounts', requestsMax: accountsPerAddress, windowMs: minuteMs },
  writes: { name: 'writes', requestsMax: writesPerUser, windowMs: minuteMs },
});
