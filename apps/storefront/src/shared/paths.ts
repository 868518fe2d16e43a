/** Every address of the storefront. Components link with a plain `href`; FollowLinks turns clicks into navigation. */
export const paths = {
  home: '/',
  browse: '/browse',
  drop: (dropId: string) => `/drops/${dropId}`,
  creator: (creatorId: string) => `/creators/${creatorId}`,
  /** The checkout sheet over its drop: a reload or another device shows the same order. */
  pay: (dropId: string, orderId: string) => `/drops/${dropId}/pay/${orderId}`,
  orders: '/orders',
  order: (orderId: string) => `/orders/${orderId}`,
  calendar: '/calendar',
  following: '/following',
  /** A file for the reader's own calendar program, made by the API. */
  dropCalendar: (dropId: string) => `/api/drops/${dropId}/calendar.ics`,
  creatorCalendar: (creatorId: string) => `/api/creators/${creatorId}/calendar.ics`,
  inbox: '/inbox',
  notificationSettings: '/notification-settings',
  account: '/account',
  forgotPassword: '/forgot-password',
  /** Links in mails lead to these two, with a token behind the `#`. */
  resetPassword: '/reset-password',
  verifyEmail: '/verify-email',
  becomeCreator: '/become-a-creator',
  profile: '/profile',
  /** `to` is where the visitor goes on after signing in; only paths of this site. */
  signIn: (to?: string) => (to ? `/sign-in?to=${encodeURIComponent(to)}` : '/sign-in'),
  signUp: (to?: string) => (to ? `/sign-up?to=${encodeURIComponent(to)}` : '/sign-up'),
} as const;
