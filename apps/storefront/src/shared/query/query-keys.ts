/**
 * The keys of everything cached. The server embeds data under the same keys (`queries[].key` in the page), and the live
 * feed patches by them, so they are the storefront's contract with both.
 */
export const queryKeys = {
  /** `GET /auth/session` */
  session: ['session'],
  /** The mail address that was typed last where one signs in. */
  typedEmail: ['typed-email'],
  /** Prefix of how one gets into one's account. */
  access: ['access'],
  /** `GET /account/email` */
  ownEmail: ['access', 'email'],
  /** `GET /account/sessions` */
  ownSessions: ['access', 'sessions'],
  /** `GET /account/passkeys` */
  passkeys: ['access', 'passkeys'],
  /** Prefix of every list of drops. */
  dropLists: ['drops'],
  /** `GET /drops/live` */
  liveDrops: ['drops', 'live'],
  /** `GET /drops?phase=upcoming` */
  upcomingDrops: ['drops', 'upcoming'],
  /** `GET /drops?phase=upcoming&limit=50`, page after page */
  calendar: ['calendar'],
  /** `GET /users/{id}/following`, page after page */
  following: ['following'],
  /** `GET /drops?phase=ended&limit=4` */
  endedDrops: ['drops', 'ended'],
  /** `GET /drops?creator_id=…`, a few of each phase together */
  creatorDrops: (creatorId: string) => ['drops', 'creator', creatorId] as const,
  /** `GET /drops?phase=…&creator_id=…`, page after page */
  creatorPhase: (creatorId: string, phase: string) =>
    ['drops', 'creator', creatorId, phase] as const,
  /** Prefix of single creators. */
  creators: ['creator'],
  /** `GET /creators/{id}` */
  creator: (creatorId: string) => ['creator', creatorId] as const,
  /** Prefix of single drops. */
  drops: ['drop'],
  /** `GET /drops/{id}` */
  drop: (dropId: string) => ['drop', dropId] as const,
  /** Prefix of pages of products. */
  productPages: ['products'],
  /** `GET /products?…`, by its query string with the defaults left out. */
  productPage: (query: string) => ['products', query] as const,
  /** Prefix of lists of the user's orders. */
  orderLists: ['orders'],
  /** `GET /orders?…`, page after page */
  orderList: (status: string) => ['orders', 'list', status] as const,
  /** `GET /orders?status=pending` */
  runningOrders: ['orders', 'running'],
  /** `GET /orders?limit=50` */
  recentOrders: ['orders', 'recent'],
  /** `GET /reminders` */
  reminders: ['reminders'],
  /** Prefix of single reminders. */
  dropReminders: ['reminder'],
  /** `GET /drops/{id}/reminder` */
  reminder: (dropId: string) => ['reminder', dropId] as const,
  /** Prefix of everything that somebody is told, and wants to be. */
  inbox: ['inbox'],
  /** `GET /notifications/counts` */
  inboxCounts: ['inbox', 'counts'],
  /** Prefix of lists of notifications. */
  notificationLists: ['inbox', 'list'],
  /** `GET /notifications?group=…`, page after page */
  notificationList: (group: string) => ['inbox', 'list', group] as const,
  /** `GET /notification-preferences` */
  preferences: ['inbox', 'preferences'],
  /** `GET /users/{id}/following`, page after page, for what one hears of each */
  creatorSettings: ['inbox', 'creators'],
  /** `GET /push-subscriptions` */
  pushSubscriptions: ['inbox', 'browsers'],
  /** `GET /push-key`, and what this browser makes of it */
  pushHere: ['push'],
  /** Prefix of single orders. */
  orders: ['order'],
  /** `GET /orders/{id}` */
  order: (orderId: string) => ['order', orderId] as const,
} as const;
