import type { ClientIndex } from './client-index.ts';

const checkedAtOnce = 50;

/** Makes streams anonymous whose session has run out or been ended elsewhere. */
export async function endDeadSessions(
  clients: ClientIndex,
  isSessionLive: (session: string) => Promise<boolean>,
  now: number,
): Promise<void> {
  const signedIn = clients.signedIn();
  for (let start = 0; start < signedIn.length; start += checkedAtOnce) {
    const checks = signedIn.slice(start, start + checkedAtOnce).map(async (client) => {
      if (client.user === null) return;
      const { session, sessionExpiresAt } = client.user;
      const live = sessionExpiresAt > now && (await isSessionLive(session));
      if (!live && client.user?.session === session) clients.makeAnonymous(client);
    });
    // A check that fails says nothing about the session: it is asked again at the next beat.
    await Promise.allSettled(checks);
  }
}
