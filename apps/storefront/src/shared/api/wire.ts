import type { components } from '@livedrops/client/schema.d';

type Schemas = components['schemas'];

export type Drop = Schemas['Drop'];
export type DropBrief = Schemas['DropBrief'];
export type DropList = Schemas['DropList'];
export type StockLabel = Schemas['StockLabel'];
export type Variant = Schemas['Variant'];
export type Creator = Schemas['Creator'];
export type Reminder = Schemas['Reminder'];
export type Product = Schemas['Product'];
export type ProductPage = Schemas['ProductPage'];
/** Written by hand: the state filter is one comma-separated text on the wire, so the document has no enum of it. */
export type ProductState = 'live' | 'upcoming' | 'sold_out' | 'ended';
export type ProductSort = Schemas['ProductSort'];
export type Order = Schemas['Order'];
export type OrderPage = Schemas['OrderPage'];
export type OrderStatus = Schemas['OrderStatus'];
export type TimelineKind = Schemas['TimelineKind'];
export type Notification = Schemas['Notification'];
export type NotificationPage = Schemas['NotificationPage'];
export type NotificationCounts = Schemas['NotificationCounts'];
export type NotificationGroup = Schemas['NotificationGroup'];
/** The same words everywhere: in the inbox, in the settings, on the stream. */
export type NotificationKind = Notification['kind'];
export type NotificationPreferences = Schemas['NotificationPreferences'];
export type Channel = keyof Schemas['ChannelSwitches'];
export type QuietHours = Schemas['QuietHours'];
export type CreatorSetting = Schemas['CreatorSetting'];
export type FollowingPage = Schemas['FollowingPage'];
export type PushSubscriptionList = Schemas['PushSubscriptionList'];
export type Session = Schemas['Session'];
export type AccountSession = Schemas['AccountSession'];
export type AccountSessions = Schemas['AccountSessions'];
export type Passkey = Schemas['Passkey'];
export type Passkeys = Schemas['Passkeys'];
export type PasskeyCreationOptions = Schemas['PasskeyCreationOptions'];
export type PasskeySignInOptions = Schemas['PasskeySignInOptions'];
export type MadePasskey = Schemas['AddPasskey']['credential'];
export type ShownPasskey = Schemas['PasskeySignIn']['credential'];
export type User = Schemas['User'];
export type Picture = Schemas['Picture'];
export type LiveEvent = Schemas['LiveEvent'];
