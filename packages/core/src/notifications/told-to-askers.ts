import type { NotificationKind } from './notification.ts';

/** What who asked for a drop hears of it, whether they follow its creator or not. */
export const toldToAskers: ReadonlySet<NotificationKind> = new Set([
  'drop.reminder',
  'drop.started',
  'drop.rescheduled',
  'drop.cancelled',
]);
