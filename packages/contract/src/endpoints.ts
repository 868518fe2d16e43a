import * as access from './endpoints/access-endpoints.ts';
import * as account from './endpoints/account-endpoints.ts';
import * as creator from './endpoints/creator-endpoints.ts';
import * as drop from './endpoints/drop-endpoints.ts';
import * as leaving from './endpoints/leaving-endpoints.ts';
import * as live from './endpoints/live-endpoints.ts';
import * as notification from './endpoints/notification-endpoints.ts';
import * as operation from './endpoints/operation-endpoints.ts';
import * as order from './endpoints/order-endpoints.ts';
import * as passkey from './endpoints/passkey-endpoints.ts';
import * as people from './endpoints/people-endpoints.ts';
import * as product from './endpoints/product-endpoints.ts';
import * as unsubscribing from './endpoints/unsubscribe-endpoints.ts';

/** Every route of the API by its operation id. The server must handle each: a missing handler does not compile. */
export const endpoints = {
  ...product,
  ...drop,
  ...order,
  ...live,
  ...people,
  ...creator,
  ...notification,
  ...unsubscribing,
  ...account,
  ...access,
  ...passkey,
  ...leaving,
  ...operation,
};

export type Endpoints = typeof endpoints;
export type OperationId = keyof Endpoints;
