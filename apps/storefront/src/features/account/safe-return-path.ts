/** Where to go on after signing in: a path of this site as it was given, or home. Never another site. */
export function safeReturnPath(to: string | undefined, origin: string): string {
  if (!to?.startsWith('/')) return '/';
  const url = URL.parse(to, origin);
  // `//elsewhere` and `/\elsewhere` parse as other hosts.
  if (url?.origin !== origin || url.pathname.startsWith('/sign-')) return '/';
  return `${url.pathname}${url.search}${url.hash}`;
}
