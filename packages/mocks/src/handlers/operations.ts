import * as access from './access-operations.ts';
import * as account from './account-operations.ts';
import * as creator from './creator-operations.ts';
import * as drop from './drop-operations.ts';
import * as leaving from './leaving-operations.ts';
import * as machine from './machine-operations.ts';
import * as notification from './notification-operations.ts';
import type { AnsweredOperationId, Operation } from './operation.ts';
import * as order from './order-operations.ts';
import * as passkey from './passkey-operations.ts';
import * as people from './people-operations.ts';
import * as preference from './preference-operations.ts';
import * as product from './product-operations.ts';
import * as push from './push-operations.ts';
import * as reminder from './reminder-operations.ts';
import * as unsubscribing from './unsubscribe-operations.ts';

/** Every operation of the contract that gives one answer. A missing one does not compile. */
export const operations: { readonly [K in AnsweredOperationId]: Operation<K> } = {
  ...access,
  ...account,
  ...creator,
  ...drop,
  ...leaving,
  ...machine,
  ...notification,
  ...order,
  ...passkey,
  ...people,
  ...preference,
  ...product,
  ...push,
  ...reminder,
  ...unsubscribing,
};
