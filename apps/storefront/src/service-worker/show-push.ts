import { describePush } from './describe-push.ts';
import type { WorkerScope } from './worker-scope.ts';

/** Shows a push message. */
export async function showPush(scope: WorkerScope, text: string | undefined): Promise<void> {
  const { title, body, tag, path } = describePush(text, Date.now());
  const icon = '/icon-192.png';
  await scope.registration.showNotification(title, { body, tag, icon, data: path });
}
