/** Names that would be taken for the shop's own, and parts of its addresses. */
const reserved: ReadonlySet<string> = new Set([
  'about',
  'account',
  'admin',
  'administrator',
  'api',
  'creator',
  'creators',
  'drops',
  'everyone',
  'help',
  'inbox',
  'livedrops',
  'live_drops',
  'moderator',
  'null',
  'official',
  'orders',
  'privacy',
  'products',
  'root',
  'security',
  'settings',
  'shop',
  'staff',
  'studio',
  'support',
  'system',
  'team',
  'terms',
  'undefined',
]);

/** Of creators who left; nobody is to look like one. */
export const goneHandlePrefix = 'deleted_';

export const isReservedHandle = (handle: string): boolean =>
  reserved.has(handle) || handle.startsWith(goneHandlePrefix) || /^_+$/.test(handle);
