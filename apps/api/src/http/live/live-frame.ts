import type { CommittedEvent } from '@livedrops/core/ports/outbox';
import { brandId, type CreatorId } from '@livedrops/core/shared/ids';

/** A committed event and its bytes for the wire: made when first needed, then shared by every stream that gets them. */
export class LiveFrame {
  readonly seq: number;
  readonly event: CommittedEvent;
  #bytes: Buffer | undefined;
  #toldBytes: Buffer | undefined;
  #creatorId: CreatorId | null | undefined;

  constructor(event: CommittedEvent) {
    this.seq = event.seq;
    this.event = event;
  }

  /** Figures of stock move a screen; all else may be news to somebody. */
  get isFigures(): boolean {
    return this.event.kind === 'stock.changed';
  }

  /** For who merely watches. */
  get bytes(): Buffer {
    this.#bytes ??= encodeEvent(this.event, this.isFigures ? null : false);
    return this.#bytes;
  }

  /** For who is to be told. */
  get toldBytes(): Buffer {
    this.#toldBytes ??= this.isFigures ? this.bytes : encodeEvent(this.event, true);
    return this.#toldBytes;
  }

  /** Null: it names none, as figures and orders do. */
  get creatorId(): CreatorId | null {
    const { userId, payload } = this.event;
    if (this.#creatorId === undefined) {
      this.#creatorId = this.isFigures || userId !== null ? null : creatorIn(payload);
    }
    return this.#creatorId;
  }
}

function creatorIn(payload: string): CreatorId | null {
  const { creator_id: id }: { creator_id?: string } = JSON.parse(payload);
  return id === undefined ? null : brandId<CreatorId>(id);
}

/** Frames of ascending seq; together they are one buffer, made once. */
export class FrameRun {
  readonly frames: readonly [LiveFrame, ...LiveFrame[]];
  readonly firstSeq: number;
  readonly lastSeq: number;
  readonly #told: boolean;
  #bytes: Buffer | undefined;

  /** `told`: for readers who are to be told of the fact in it. */
  constructor(frames: readonly [LiveFrame, ...LiveFrame[]], told = false) {
    this.#told = told;
    this.frames = frames;
    this.firstSeq = frames[0].seq;
    this.lastSeq = frames.at(-1)?.seq ?? frames[0].seq;
  }

  /** The same for readers who are to be told of it. */
  asTold(): FrameRun {
    return new FrameRun(this.frames, true);
  }

  /** The bytes of the frames after `seq`, or null when there are none. */
  bytesAfter(seq: number): Buffer | null {
    if (seq >= this.lastSeq) return null;
    if (seq >= this.firstSeq) {
      return Buffer.concat(this.#parts(this.frames.filter((frame) => frame.seq > seq)));
    }
    if (this.#bytes === undefined) {
      const parts = this.#parts(this.frames);
      this.#bytes = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
    }
    return this.#bytes;
  }

  #parts(frames: readonly LiveFrame[]): Buffer[] {
    return frames.map((frame) => (this.#told ? frame.toldBytes : frame.bytes));
  }
}

/** Raw line breaks in JSON text stand only between tokens, so a space says the same and keeps the frame in one line. */
const inOneLine = (json: string) => json.replaceAll(/[\r\n]+/g, ' ');

function encodeEvent(event: CommittedEvent, notify: boolean | null): Buffer {
  const told = notify === null ? '' : `,"notify":${notify}`;
  const head = `{"event_id":"${event.eventId}","seq":${event.seq},"kind":"${event.kind}","occurred_at":"${new Date(event.occurredAt).toISOString()}"${told}`;
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

/** Without an id: nobody resumes from it, and who missed it reads the counts anyway. */
export const inboxBytes = (counts: { readonly unread: number; readonly unseen: number }): Buffer =>
  encodeStreamEvent('inbox.changed', { unread_count: counts.unread, unseen_count: counts.unseen });

/** `retry` speaks to bare EventSources, the event to clients that listen for it. */
export const byeBytes = (retryMs: number): Buffer =>
  Buffer.concat([
    Buffer.from(`retry: ${retryMs}\n`),
    encodeStreamEvent('bye', { retry_ms: retryMs }),
  ]);
