import { paths } from '../shared/paths.ts';
import type { WorkerScope } from './worker-scope.ts';

/** A page of this shop, whatever the message says. */
function ownUrl(path: unknown, origin: string): string {
  const url = typeof path === 'string' ? URL.parse(path, origin) : null;
  return url?.origin === origin ? url.href : new URL(paths.inbox, origin).href;
}

/** Goes to the page in the window that shows it already; a checkout in another window is left alone. */
export async function openPage(scope: WorkerScope, path: unknown): Promise<void> {
  const { clients, location } = scope;
  const url = ownUrl(path, location.origin);
  const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  const there = windows.find((window) => window.url === url);
  await (there ? there.focus() : clients.openWindow(url));
}
