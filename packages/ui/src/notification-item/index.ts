export type { EarlierFact } from './earlier-facts.tsx';
export { NotificationItem, type NotificationItemProps } from './notification-item.tsx';
export {
  type NotificationFact,
  type SayNotificationOptions,
  sayNotification,
} from './say-notification.ts';
