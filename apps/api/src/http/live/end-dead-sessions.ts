import type { Clock } from '@livedrops/core/ports/clock';
import type { ClientIndex } from './client-index.ts';
import type { LiveClient } from './live-client.ts';

const checkedAtOnce = 50;

interface SessionJudge {
  readonly clock: Clock;
  /** Left out: no session ends before its time. */
  readonly isSessionLive?: (session: string) => Promise<boolean>;
}

/** Makes streams anonymous whose session has run out or been ended elsewhere. */
export async function endDeadSessions(
  signedIn: readonly LiveClient[],
  clients: Pick<ClientIndex, 'makeAnonymous'>,
  { clock, isSessionLive = () => Promise.resolve(true) }: SessionJudge,
): Promise<void> {
  for (let start = 0; start < signedIn.length; start += checkedAtOnce) {
    const checks = signedIn.slice(start, start + checkedAtOnce).map(async (client) => {
      if (client.user === null) return;
      const { session, sessionExpiresAt } = client.user;
      const live = sessionExpiresAt > clock.now() && (await isSessionLive(session));
      if (!live && client.user?.session === session) clients.makeAnonymous(client);
    });
    // A check that fails says nothing about the session: it is asked again at the next beat.
    await Promise.allSettled(checks);
  }
}
