import { isToldOn } from './read-inbox.ts';
import type { LiveEvent } from './wire.ts';
import type { World, WorldEvent } from './world.ts';
import { defaultKinds } from './world-inbox.ts';

const isNewsKind = (kind: string): kind is keyof typeof defaultKinds => kind in defaultKinds;

/** Whether the signed-in user follows or asked, and wants to be told in the open shop. */
function isNews(world: World, { event, userId }: WorldEvent): boolean {
  const { sessionUserId, drops } = world;
  if (sessionUserId === null || !('event_id' in event) || !isNewsKind(event.kind)) return false;
  const { kind, drop_id, occurred_at } = event;
  const creatorId = drops.get(drop_id)?.creatorId;
  if (creatorId === undefined) return false;
  const told = { kind, userId, creatorId, dropId: drop_id, occurredAt: Date.parse(occurred_at) };
  return isToldOn(world, { userId: sessionUserId, channel: 'live' }, told);
}

/** The event as the signed-in user's stream has it; null: it is somebody else's. */
export function hearEvent(world: World, entry: WorldEvent): LiveEvent | null {
  const { event, userId } = entry;
  if (userId !== null && userId !== world.sessionUserId) return null;
  return 'notify' in event ? { ...event, notify: isNews(world, entry) } : event;
}
