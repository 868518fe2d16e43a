import type { WorkerScope } from './worker-scope.ts';

/** The browser gave its address up: it gets a new one, and the shop hears of it. Without a session the shop refuses. */
export async function renewSubscription({ fetch, registration }: WorkerScope): Promise<void> {
  const answer = await fetch('/api/push-key');
  if (!answer.ok) return;
  const { public_key: applicationServerKey } = await answer.json();
  if (typeof applicationServerKey !== 'string') return;
  const options = { userVisibleOnly: true, applicationServerKey };
  const subscription = await registration.pushManager.subscribe(options);
  const { endpoint, keys } = subscription.toJSON();
  await fetch('/api/push-subscriptions', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ endpoint, keys }),
  });
}
