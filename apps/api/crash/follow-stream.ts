import type { StreamLog } from './history.ts';

interface Frame {
  readonly id: string | undefined;
  readonly data: string;
}

function parseFrame(text: string): Frame {
  const lines = text.split('\n');
  const field = (name: string) =>
    lines
      .filter((line) => line.startsWith(`${name}:`))
      .map((line) => line.slice(name.length + 1).trim());
  return { id: field('id').at(-1), data: field('data').join('\n') };
}

/** Follows the drop's live events over every crash, going on from the last id. Stops with the signal. */
export async function followStream(
  origin: string,
  dropId: string,
  signal: AbortSignal,
): Promise<StreamLog> {
  const log: StreamLog = { connections: [], lastRemaining: null };
  let lastEventId: string | undefined;
  while (!signal.aborted) {
    try {
      const answer = await fetch(`${origin}/api/live?drops=${dropId}`, {
        headers: lastEventId ? { 'last-event-id': lastEventId } : {},
        signal,
      });
      const events: StreamLog['connections'][number] = [];
      log.connections.push(events);
      let rest = '';
      for await (const text of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
        const frames = (rest + text).split('\n\n');
        rest = frames.pop() ?? '';
        for (const frame of frames.map(parseFrame)) {
          lastEventId = frame.id ?? lastEventId;
          if (frame.data === '') continue;
          const event = JSON.parse(frame.data) as {
            seq?: number;
            event_id: string;
            kind: string;
            remaining?: number;
          };
          if (event.seq === undefined) continue;
          events.push({ seq: event.seq, eventId: event.event_id, kind: event.kind });
          if (event.kind === 'stock.changed') log.lastRemaining = event.remaining ?? null;
        }
      }
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }
  return log;
}
