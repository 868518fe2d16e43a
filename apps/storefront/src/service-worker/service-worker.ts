import { openPage } from './open-page.ts';
import { renewSubscription } from './renew-subscription.ts';
import { showPush } from './show-push.ts';
import type { WorkerScope } from './worker-scope.ts';

const isWorker = (scope: object): scope is WorkerScope =>
  'registration' in scope && 'clients' in scope;

/** Push messages, and nothing else: pages come from the shop, never from here. */
function listen(scope: WorkerScope): void {
  scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
  scope.addEventListener('push', (event) => event.waitUntil(showPush(scope, event.data?.text())));
  scope.addEventListener('notificationclick', (event) => {
    event.notification.close();
    event.waitUntil(openPage(scope, event.notification.data));
  });
  scope.addEventListener('pushsubscriptionchange', (event) =>
    event.waitUntil(renewSubscription(scope)),
  );
}

const scope: object = globalThis;
if (isWorker(scope)) listen(scope);
