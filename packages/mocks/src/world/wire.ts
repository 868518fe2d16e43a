import type * as accounts from '@livedrops/contract/accounts';
import type * as drops from '@livedrops/contract/drops';
import type * as live from '@livedrops/contract/live';
import type * as notificationPreferences from '@livedrops/contract/notification-preferences';
import type * as notifications from '@livedrops/contract/notifications';
import type * as orders from '@livedrops/contract/orders';
import type * as passkeys from '@livedrops/contract/passkeys';
import type * as primitives from '@livedrops/contract/primitives';
import type * as products from '@livedrops/contract/products';
import type { z } from 'zod';

/** What the API answers, as the contract's schemas read it. */
export type Drop = z.output<typeof drops.Drop>;
export type DropBrief = z.output<typeof drops.DropBrief>;
export type DropPhase = z.output<typeof drops.DropPhase>;
export type StockLabel = z.output<typeof drops.StockLabel>;
export type Product = z.output<typeof products.Product>;
export type ProductState = z.output<typeof products.ProductState>;
export type ProductSort = z.output<typeof products.ProductSort>;
export type Order = z.output<typeof orders.Order>;
export type OrderStatus = z.output<typeof orders.OrderStatus>;
export type FailureReason = z.output<typeof orders.FailureReason>;
export type PaymentState = z.output<typeof orders.PaymentState>;
export type TimelineKind = z.output<typeof orders.TimelineKind>;
export type Session = z.output<typeof accounts.Session>;
export type Passkey = z.output<typeof passkeys.Passkey>;
export type Money = z.output<typeof primitives.Money>;
export type Picture = z.output<typeof primitives.Picture>;
export type CreatorSummary = z.output<typeof primitives.CreatorSummary>;
export type Problem = z.output<typeof primitives.Problem>;
export type LiveEvent = z.output<typeof live.LiveEvent>;
export type Notification = z.output<typeof notifications.Notification>;
export type NotificationPreferences = z.output<
  typeof notificationPreferences.NotificationPreferences
>;
export type CreatorSetting = z.output<typeof notificationPreferences.CreatorSetting>;
