import { LiveQuery } from '@livedrops/contract/live';
import { isToldOn } from '../world/read-inbox.ts';
import { settleWorld } from '../world/settle-world.ts';
import { instant } from '../world/to-wire.ts';
import type { LiveEvent } from '../world/wire.ts';
import type { World, WorldEvent } from '../world/world.ts';
import { defaultKinds } from '../world/world-inbox.ts';

const beatMs = 15_000;
/** How often a world with listeners looks whether time alone has brought something about. */
const settleEveryMs = 250;

/** One frame of the stream; a frame without data only moves the reader's cursor. */
export interface StreamFrame {
  readonly id?: string;
  readonly event?: LiveEvent;
  /** The connection breaks here, and nothing follows. */
  readonly cut?: true;
}

const isCut = ({ trouble: { streamCut }, now }: World) =>
  streamCut !== null && streamCut.fromAt <= now() && now() < streamCut.untilAt;

function wantedDrops(query: URLSearchParams): ReadonlySet<string> | null {
  const read = LiveQuery.safeParse(Object.fromEntries(query));
  return read.success && read.data.drops ? new Set(read.data.drops) : null;
}

const isNewsKind = (kind: string): kind is keyof typeof defaultKinds => kind in defaultKinds;

/** Whether the signed-in user follows or asked, and wants to be told in the open shop. */
function isNews(world: World, { event, userId }: WorldEvent): boolean {
  const { sessionUserId } = world;
  if (sessionUserId === null || !('event_id' in event)) return false;
  const { kind, drop_id, occurred_at } = event;
  if (!isNewsKind(kind)) return false;
  const creatorId = world.drops.get(drop_id)?.creatorId;
  if (creatorId === undefined) return false;
  const told = { kind, userId, creatorId, dropId: drop_id, occurredAt: Date.parse(occurred_at) };
  return isToldOn(world, { userId: sessionUserId, channel: 'live' }, told);
}

/** Public events of the drops asked for, private ones of the signed-in user. */
function isFor(world: World, { event, userId }: WorldEvent, drops: ReadonlySet<string> | null) {
  if (userId !== null) return userId === world.sessionUserId;
  return drops === null || !('drop_id' in event) || drops.has(event.drop_id);
}

/** Sends the world's events until the returned function is called: cursor, beat, what was missed, then what happens. */
export function streamLive(
  world: World,
  request: Request,
  send: (frame: StreamFrame) => void,
): () => void {
  const { searchParams } = new URL(request.url);
  const drops = wantedDrops(searchParams);
  const lastId = request.headers.get('last-event-id') ?? searchParams.get('last_event_id');
  const beat = () => send({ event: { kind: 'beat', server_time: instant(world.now()) } });
  const write = (entry: WorldEvent) => {
    const { event } = entry;
    const news = isNews(world, entry);
    if (!news && !isFor(world, entry, drops)) return;
    if (event.kind === 'inbox.changed') send({ event });
    else if ('seq' in event) {
      const marked = news && event.kind !== 'stock.changed';
      send({ id: String(event.seq), event: marked ? { ...event, notify: true } : event });
    }
  };

  settleWorld(world);
  if (isCut(world)) {
    send({ cut: true });
    return () => undefined;
  }
  const asked = lastId === null || lastId === '' ? world.seq : Number(lastId);
  const known = Number.isInteger(asked) && asked >= 0 && asked <= world.seq;
  // A stream that goes on begins where its reader stands: what follows has higher ids.
  send({ id: String(known ? asked : world.seq) });
  if (!known) {
    send({
      id: String(world.seq),
      event: { kind: 'reset', reason: 'unknown-cursor', server_time: instant(world.now()) },
    });
  }
  beat();
  const missed = world.log.filter(({ event }) => known && 'seq' in event && event.seq > asked);
  for (const entry of missed) write(entry);
  world.listeners.add(write);
  const beats = setInterval(beat, beatMs);
  const settling = setInterval(() => {
    settleWorld(world);
    if (!isCut(world)) return;
    stop();
    send({ cut: true });
  }, settleEveryMs);
  const stop = () => {
    world.listeners.delete(write);
    clearInterval(beats);
    clearInterval(settling);
  };
  return stop;
}
