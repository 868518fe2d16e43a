import { endpoint } from '../endpoint.ts';
import {
  CreatorNotificationSetting,
  NotificationPreferences,
} from '../notification-preferences.ts';
import {
  MarkNotifications,
  NotificationCounts,
  NotificationPage,
  NotificationQuery,
} from '../notifications.ts';
import { IdParams } from '../primitives.ts';
import {
  PushKey,
  PushSubscription,
  PushSubscriptionList,
  SavePushSubscription,
} from '../push-subscriptions.ts';
import { Reminder, ReminderList } from '../reminders.ts';

export const listNotifications = endpoint({
  method: 'get',
  path: '/notifications',
  tag: 'Notifications',
  summary: 'Your inbox, the latest first',
  access: 'user',
  request: { query: NotificationQuery },
  answers: { 200: { description: 'One page.', schema: NotificationPage } },
  problems: ['cursor-invalid'],
});

export const countNotifications = endpoint({
  method: 'get',
  path: '/notifications/counts',
  tag: 'Notifications',
  summary: 'How much you have not read',
  access: 'user',
  answers: { 200: { description: 'The counts.', schema: NotificationCounts } },
  problems: [],
});

export const markNotifications = endpoint({
  method: 'post',
  path: '/notifications/read',
  tag: 'Notifications',
  summary: 'Mark entries as seen or read',
  description: 'Your other windows hear of it at once. An entry that is not yours changes nothing.',
  access: 'user',
  request: { body: MarkNotifications },
  answers: { 200: { description: 'What is left.', schema: NotificationCounts } },
  problems: ['outcome-unknown'],
});

export const getNotificationPreferences = endpoint({
  method: 'get',
  path: '/notification-preferences',
  tag: 'Notifications',
  summary: 'What reaches you, and when not',
  access: 'user',
  answers: { 200: { description: 'All of it.', schema: NotificationPreferences } },
  problems: [],
});

export const putNotificationPreferences = endpoint({
  method: 'put',
  path: '/notification-preferences',
  tag: 'Notifications',
  summary: 'Choose what reaches you, and when not',
  access: 'user',
  request: { body: NotificationPreferences },
  answers: { 200: { description: 'As it is now.', schema: NotificationPreferences } },
  problems: ['outcome-unknown'],
});

export const putCreatorSetting = endpoint({
  method: 'put',
  path: '/creators/{id}/notification-setting',
  tag: 'Notifications',
  summary: 'Choose what you hear of one creator',
  access: 'user',
  request: { params: IdParams, body: CreatorNotificationSetting },
  answers: { 200: { description: 'As it is now.', schema: CreatorNotificationSetting } },
  problems: ['creator-not-found', 'outcome-unknown'],
});

export const getPushKey = endpoint({
  method: 'get',
  path: '/push-key',
  tag: 'Notifications',
  summary: 'The key that push messages are signed with',
  access: 'public',
  answers: { 200: { description: 'The public half.', schema: PushKey } },
  problems: [],
});

export const listPushSubscriptions = endpoint({
  method: 'get',
  path: '/push-subscriptions',
  tag: 'Notifications',
  summary: 'The browsers that you get push messages in',
  access: 'user',
  answers: { 200: { description: 'All of them.', schema: PushSubscriptionList } },
  problems: [],
});

export const savePushSubscription = endpoint({
  method: 'post',
  path: '/push-subscriptions',
  tag: 'Notifications',
  summary: 'Get push messages in this browser',
  description: 'The same browser a second time answers the same subscription.',
  access: 'user',
  request: { body: SavePushSubscription },
  answers: { 201: { description: 'Saved.', schema: PushSubscription } },
  problems: ['push-endpoint-refused', 'too-many-subscriptions', 'outcome-unknown'],
});

export const deletePushSubscription = endpoint({
  method: 'delete',
  path: '/push-subscriptions/{id}',
  tag: 'Notifications',
  summary: 'Get no more push messages in a browser',
  description: 'A second time, and for one that is not yours, answers the same.',
  access: 'user',
  request: { params: IdParams },
  answers: { 204: { description: 'It is gone.' } },
  problems: ['outcome-unknown'],
});

export const getReminder = endpoint({
  method: 'get',
  path: '/drops/{id}/reminder',
  tag: 'Notifications',
  summary: 'Whether you asked to be told of a drop',
  access: 'public',
  request: { params: IdParams },
  answers: { 200: { description: 'You, and how many others.', schema: Reminder } },
  problems: ['drop-not-found'],
});

export const askReminder = endpoint({
  method: 'post',
  path: '/drops/{id}/reminder',
  tag: 'Notifications',
  summary: 'Be told two minutes before a drop and when it starts',
  description: 'A second time answers the same.',
  access: 'user',
  request: { params: IdParams },
  answers: { 200: { description: 'You will be told.', schema: Reminder } },
  problems: [
    'drop-not-found',
    'drop-already-started',
    'drop-ended',
    'drop-cancelled',
    'too-many-reminders',
    'outcome-unknown',
  ],
});

export const withdrawReminder = endpoint({
  method: 'delete',
  path: '/drops/{id}/reminder',
  tag: 'Notifications',
  summary: 'No longer be told of a drop',
  description: 'A second time answers the same.',
  access: 'user',
  request: { params: IdParams },
  answers: { 200: { description: 'You will not be told.', schema: Reminder } },
  problems: ['drop-not-found', 'outcome-unknown'],
});

export const listReminders = endpoint({
  method: 'get',
  path: '/reminders',
  tag: 'Notifications',
  summary: 'The drops that you asked to be told of',
  access: 'user',
  answers: { 200: { description: 'Those that have not begun.', schema: ReminderList } },
  problems: [],
});
