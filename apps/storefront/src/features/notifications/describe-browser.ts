/** Push services by their hosts; each belongs to the makers of a browser. */
const services: readonly (readonly [RegExp, string])[] = [
  [/(^|\.)push\.services\.mozilla\.com$/, 'Firefox'],
  [/(^|\.)push\.apple\.com$/, 'Safari'],
  [/(^|\.)notify\.windows\.com$/, 'Edge'],
  [/(^|\.)googleapis\.com$/, 'Chrome or similar'],
];

/** Which browser stands behind a push service's host, as far as that can be told. */
export function describeBrowser(host: string): string {
  return services.find(([pattern]) => pattern.test(host))?.[1] ?? `A browser at ${host}`;
}
