import type { ClientIndex } from './client-index.ts';
import type { LiveClient, LiveUser } from './live-client.ts';

const checkedAtOnce = 50;

/** Makes streams anonymous whose session has run out or been ended elsewhere. */
export async function endDeadSessions(
  clients: Pick<ClientIndex, 'makeAnonymous'>,
  signedIn: readonly LiveClient[],
  isLive: (user: LiveUser) => Promise<boolean>,
): Promise<void> {
  for (let start = 0; start < signedIn.length; start += checkedAtOnce) {
    const checks = signedIn.slice(start, start + checkedAtOnce).map(async (client) => {
      if (client.user === null) return;
      const { session } = client.user;
      const live = await isLive(client.user);
      if (!live && client.user?.session === session) clients.makeAnonymous(client);
    });
    // A check that fails says nothing about the session: it is asked again at the next beat.
    await Promise.allSettled(checks);
  }
}
