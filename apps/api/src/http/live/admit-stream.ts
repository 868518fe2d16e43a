import type { LiveWishes } from '@livedrops/core/notifications/is-told-live';
import type { DropId } from '@livedrops/core/shared/ids';
import type { ClientIndex } from './client-index.ts';
import type { LiveUser } from './live-client.ts';
import type { LiveLimits } from './live-limits.ts';

export interface LiveRequest {
  /** Null: every drop. */
  readonly drops: readonly DropId[] | null;
  readonly lastEventId: string | null;
  readonly user: LiveUser | null;
  /** What the user is to be told; a guest has none. */
  readonly wishes?: LiveWishes | null;
  /** The client's network address, for the bound on anonymous streams. */
  readonly address: string;
}

export type LiveRefusal = 'draining' | 'full' | 'too-many-streams';

/** Says why a stream may not open, or null when it may. */
export function admitStream(
  request: LiveRequest,
  clients: ClientIndex,
  limits: LiveLimits,
): LiveRefusal | null {
  if (clients.size >= limits.streamsMax) return 'full';
  if (request.user) {
    const open = clients.ofUser(request.user.userId).size;
    return open < limits.streamsPerUserMax ? null : 'too-many-streams';
  }
  const open = clients.anonymousCount(request.address);
  if (open < limits.streamsPerAddressMax || isLocal(request.address)) return null;
  return 'too-many-streams';
}

/** This machine itself is a reverse proxy or a load test, not one person. */
const isLocal = (address: string) => address === '::1' || /^(::ffff:)?127\./.test(address);
