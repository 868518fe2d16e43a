import { LiveQuery } from '@livedrops/contract/live';
import { hearEvent } from '../world/hear-event.ts';
import { settleWorld } from '../world/settle-world.ts';
import { instant } from '../world/to-wire.ts';
import type { LiveEvent } from '../world/wire.ts';
import type { World, WorldEvent } from '../world/world.ts';

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

/** What is about a drop goes to who asked for it, and to whom it is news. */
function isWanted(event: LiveEvent, drops: ReadonlySet<string> | null): boolean {
  if ('order_id' in event || ('notify' in event && event.notify)) return true;
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
    const event = hearEvent(world, entry);
    if (!event || !isWanted(event, drops)) return;
    if (event.kind === 'inbox.changed') send({ event });
    else if ('seq' in event) send({ id: String(event.seq), event });
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
