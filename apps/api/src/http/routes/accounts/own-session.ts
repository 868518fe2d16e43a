import type { SessionId } from '@livedrops/core/shared/ids';
import type { CallRequest } from '../../call-request.ts';

/** The session that asks. Guarantee: only called where the endpoint has found somebody signed in. */
export async function ownSession(request: Pick<CallRequest, 'findSession'>): Promise<SessionId> {
  const user = await request.findSession();
  if (!user) throw new Error('A route that needs a session was called without one.');
  return user.sessionId;
}
