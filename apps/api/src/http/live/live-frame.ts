import type { CommittedEvent } from '@livedrops/core/ports/outbox';

/** A committed event and its bytes for the wire: made when first needed, then shared by every stream that gets them. */
export class LiveFrame {
  readonly seq: number;
  readonly event: CommittedEvent;
  #bytes: Buffer | undefined;

  constructor(event: CommittedEvent) {
    this.seq = event.seq;
    this.event = event;
  }

  get bytes(): Buffer {
    this.#bytes ??= encodeEvent(this.event);
    return this.#bytes;
  }
}

/** Frames of ascending seq; together they are one buffer, made once. */
export class FrameRun {
  readonly frames: readonly LiveFrame[];
  readonly firstSeq: number;
  readonly lastSeq: number;
  #bytes: Buffer | undefined;

  constructor(frames: readonly [LiveFrame, ...LiveFrame[]]) {
    this.frames = frames;
    this.firstSeq = frames[0].seq;
    this.lastSeq = frames.at(-1)?.seq ?? frames[0].seq;
  }

  /** The bytes of the frames after `seq`, or null when there are none. */
  bytesAfter(seq: number): Buffer | null {
    if (seq >= this.lastSeq) return null;
    if (seq >= this.firstSeq) {
      return Buffer.concat(
        this.frames.filter((frame) => frame.seq > seq).map(({ bytes }) => bytes),
      );
    }
    this.#bytes ??=
      this.frames.length === 1 && this.frames[0]
        ? this.frames[0].bytes
        : Buffer.concat(this.frames.map(({ bytes }) => bytes));
    return this.#bytes;
  }
}

/** Raw line breaks in JSON text stand only between tokens, so a space says the same and keeps the frame in one line. */
const inOneLine = (json: string) => json.replaceAll(/[\r\n]+/g, ' ');

function encodeEvent(event: CommittedEvent): Buffer {
  const head = `{"event_id":"${event.eventId}","seq":${event.seq},"kind":"${event.kind}","occurred_at":"${new Date(event.occurredAt).toISOString()}"`;
  const members = inOneLine(event.payload).trim().slice(1, -1).trim();
  const data = members === '' ? `${head}}` : `${head},${members}}`;
  return Buffer.from(`id: ${event.seq}\nevent: ${event.kind}\ndata: ${data}\n\n`);
}

const encodeStreamEvent = (kind: string, data: object, id?: number) =>
  Buffer.from(
    `${id === undefined ? '' : `id: ${id}\n`}event: ${kind}\ndata: ${JSON.stringify({ kind, ...data })}\n\n`,
  );

/** Tells where the stream stands without dispatching an event: readers send it back as `Last-Event-ID`. */
export const cursorBytes = (seq: number): Buffer => Buffer.from(`id: ${seq}\n\n`);

export const beatBytes = (now: number): Buffer =>
  encodeStreamEvent('beat', { server_time: new Date(now).toISOString() });

export const resetBytes = (
  seq: number,
  reason: 'too-old' | 'unknown-cursor',
  now: number,
): Buffer => encodeStreamEvent('reset', { reason, server_time: new Date(now).toISOString() }, seq);

/** `retry` speaks to bare EventSources, the event to clients that listen for it. */
export const byeBytes = (retryMs: number): Buffer =>
  Buffer.concat([
    Buffer.from(`retry: ${retryMs}\n`),
    encodeStreamEvent('bye', { retry_ms: retryMs }),
  ]);
