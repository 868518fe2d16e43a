import { createAccountHandlers } from './create-account-handlers.ts';
import type { Handlers } from './create-app.ts';
import { createPasskeyHandlers } from './create-passkey-handlers.ts';
import type { RouteContext } from './route-context.ts';
import { createBecomeCreator } from './routes/creators/become-creator.ts';
import { createGetAvatar } from './routes/creators/get-avatar.ts';
import { createPutAvatar } from './routes/creators/put-avatar.ts';
import { createRemoveAvatar } from './routes/creators/remove-avatar.ts';
import { createUpdateCreator } from './routes/creators/update-creator.ts';
import { createCancelDrop } from './routes/drops/cancel-drop.ts';
import { createCreateDrop } from './routes/drops/create-drop.ts';
import { createGetDrop } from './routes/drops/get-drop.ts';
import { createGetDropCalendar } from './routes/drops/get-drop-calendar.ts';
import { createListDrops } from './routes/drops/list-drops.ts';
import { createListLiveDrops } from './routes/drops/list-live-drops.ts';
import { createUpdateDrop } from './routes/drops/update-drop.ts';
import { createStreamLive } from './routes/live/stream-live.ts';
import { createAskReminder } from './routes/notifications/ask-reminder.ts';
import { createCountNotifications } from './routes/notifications/count-notifications.ts';
import { createDeletePushSubscription } from './routes/notifications/delete-push-subscription.ts';
import { createGetNotificationPreferences } from './routes/notifications/get-notification-preferences.ts';
import { createGetPushKey } from './routes/notifications/get-push-key.ts';
import { createGetReminder } from './routes/notifications/get-reminder.ts';
import { createGetUnsubscribePage } from './routes/notifications/get-unsubscribe-page.ts';
import { createListNotifications } from './routes/notifications/list-notifications.ts';
import { createListPushSubscriptions } from './routes/notifications/list-push-subscriptions.ts';
import { createListReminders } from './routes/notifications/list-reminders.ts';
import { createMarkNotifications } from './routes/notifications/mark-notifications.ts';
import { createPutCreatorSetting } from './routes/notifications/put-creator-setting.ts';
import { createPutNotificationPreferences } from './routes/notifications/put-notification-preferences.ts';
import { createSavePushSubscription } from './routes/notifications/save-push-subscription.ts';
import { createUnsubscribe } from './routes/notifications/unsubscribe.ts';
import { createWithdrawReminder } from './routes/notifications/withdraw-reminder.ts';
import { createGetDocs } from './routes/operation/get-docs.ts';
import { createGetHealth } from './routes/operation/get-health.ts';
import { createGetMetrics } from './routes/operation/get-metrics.ts';
import { createGetOpenApi } from './routes/operation/get-open-api.ts';
import { createGetOutbox } from './routes/operation/get-outbox.ts';
import { createGetOutboxMail } from './routes/operation/get-outbox-mail.ts';
import { createGetProblemPage } from './routes/operation/get-problem-page.ts';
import { createGetReadiness } from './routes/operation/get-readiness.ts';
import { createCancelOrder } from './routes/orders/cancel-order.ts';
import { createExtendOrder } from './routes/orders/extend-order.ts';
import { createGetOrder } from './routes/orders/get-order.ts';
import { createListOrders } from './routes/orders/list-orders.ts';
import { createPayOrder } from './routes/orders/pay-order.ts';
import { createPlaceOrder } from './routes/orders/place-order.ts';
import { createFollowCreator } from './routes/people/follow-creator.ts';
import { createGetCreator } from './routes/people/get-creator.ts';
import { createGetCreatorCalendar } from './routes/people/get-creator-calendar.ts';
import { createListFollowers } from './routes/people/list-followers.ts';
import { createListFollowing } from './routes/people/list-following.ts';
import { createUnfollowCreator } from './routes/people/unfollow-creator.ts';
import { createCreateProduct } from './routes/products/create-product.ts';
import { createGetProduct } from './routes/products/get-product.ts';
import { createListProducts } from './routes/products/list-products.ts';
import { createUpdateProduct } from './routes/products/update-product.ts';

/** The handler of each endpoint of the contract. */
export function createHandlers(context: RouteContext): Handlers {
  return {
    listProducts: createListProducts(context),
    getProduct: createGetProduct(context),
    createProduct: createCreateProduct(context),
    updateProduct: createUpdateProduct(context),
    listDrops: createListDrops(context),
    listLiveDrops: createListLiveDrops(context),
    getDrop: createGetDrop(context),
    createDrop: createCreateDrop(context),
    updateDrop: createUpdateDrop(context),
    cancelDrop: createCancelDrop(context),
    placeOrder: createPlaceOrder(context),
    listOrders: createListOrders(context),
    getOrder: createGetOrder(context),
    payOrder: createPayOrder(context),
    cancelOrder: createCancelOrder(context),
    extendOrder: createExtendOrder(context),
    getCreator: createGetCreator(context),
    listFollowers: createListFollowers(context),
    listFollowing: createListFollowing(context),
    followCreator: createFollowCreator(context),
    unfollowCreator: createUnfollowCreator(context),
    becomeCreator: createBecomeCreator(context),
    updateCreator: createUpdateCreator(context),
    putAvatar: createPutAvatar(context),
    removeAvatar: createRemoveAvatar(context),
    getAvatar: createGetAvatar(context),
    askReminder: createAskReminder(context),
    withdrawReminder: createWithdrawReminder(context),
    getReminder: createGetReminder(context),
    listReminders: createListReminders(context),
    getNotificationPreferences: createGetNotificationPreferences(context),
    putNotificationPreferences: createPutNotificationPreferences(context),
    putCreatorSetting: createPutCreatorSetting(context),
    getPushKey: createGetPushKey(context),
    listPushSubscriptions: createListPushSubscriptions(context),
    savePushSubscription: createSavePushSubscription(context),
    deletePushSubscription: createDeletePushSubscription(context),
    getUnsubscribePage: createGetUnsubscribePage(context),
    unsubscribe: createUnsubscribe(context),
    countNotifications: createCountNotifications(context),
    listNotifications: createListNotifications(context),
    markNotifications: createMarkNotifications(context),
    getDropCalendar: createGetDropCalendar(context),
    getCreatorCalendar: createGetCreatorCalendar(context),
    ...createAccountHandlers(context),
    ...createPasskeyHandlers(context),
    streamLive: createStreamLive(context),
    getHealth: createGetHealth(),
    getReadiness: createGetReadiness(context),
    getMetrics: createGetMetrics(context),
    getOpenApi: createGetOpenApi(),
    getDocs: createGetDocs(context),
    getOutbox: createGetOutbox(context),
    getOutboxMail: createGetOutboxMail(context),
    getProblemPage: createGetProblemPage(context),
  };
}
