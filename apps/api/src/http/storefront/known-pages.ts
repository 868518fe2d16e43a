/** A page of the storefront, as far as the server has to know it. */
export type Page =
  | { readonly kind: 'home' }
  | { readonly kind: 'drop'; readonly dropId: string }
  | { readonly kind: 'creator'; readonly creatorId: string }
  | { readonly kind: 'browse' }
  /** Rendered by the browser alone: it is private, or needs nothing. */
  | { readonly kind: 'plain'; readonly title: string };

const plainPages: readonly (readonly [RegExp, string])[] = [
  [/^\/orders$/, 'Your orders'],
  [/^\/orders\/[^/]+$/, 'Your order'],
  [/^\/calendar$/, 'Calendar'],
  [/^\/following$/, 'Following'],
  [/^\/inbox$/, 'Inbox'],
  [/^\/notification-settings$/, 'What reaches you'],
  [/^\/account$/, 'Your account'],
  [/^\/become-a-creator$/, 'Become a creator'],
  [/^\/profile$/, 'Your profile'],
  [/^\/forgot-password$/, 'Forgot your password?'],
  [/^\/reset-password$/, 'Choose a new password'],
  [/^\/verify-email$/, 'Your mail address'],
  [/^\/sign-in$/, 'Sign in'],
  [/^\/sign-up$/, 'Make an account'],
];

/** The page that an address names; null: there is none, which is a 404 however nice it looks. */
export function findPage(path: string): Page | null {
  const plainPath = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
  if (plainPath === '/' || plainPath === '/index.html') return { kind: 'home' };
  if (plainPath === '/browse') return { kind: 'browse' };
  const dropId = /^\/drops\/([^/]+)(?:\/pay\/[^/]+)?$/.exec(plainPath)?.[1];
  if (dropId !== undefined) return { kind: 'drop', dropId };
  const creatorId = /^\/creators\/([^/]+)$/.exec(plainPath)?.[1];
  if (creatorId !== undefined) return { kind: 'creator', creatorId };
  const plain = plainPages.find(([pattern]) => pattern.test(plainPath));
  return plain ? { kind: 'plain', title: plain[1] } : null;
}
