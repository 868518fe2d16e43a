import type { DropId, UserId } from '@livedrops/core/shared/ids';
import type { Audience, StreamWishes } from './audience.ts';
import type { FrameRun, LiveFrame } from './live-frame.ts';
import type { LiveSink } from './live-sink.ts';

/** Whose stream it is. `session` is whatever the session check takes; it never leaves the process. */
export interface LiveUser {
  readonly userId: UserId;
  readonly session: string;
  readonly sessionExpiresAt: number;
}

/** One open stream. */
export class LiveClient {
  readonly sink: LiveSink;
  /** Null: every drop. */
  readonly drops: ReadonlySet<DropId> | null;
  readonly address: string;
  user: LiveUser | null;
  /** Set by the audience alone; null: is told nothing. */
  wishes: StreamWishes | null = null;
  /** The client has everything up to here that it may have: nothing at or below is ever written again. */
  cursor: number;
  readonly #audience: Audience;

  constructor(stream: {
    readonly audience: Audience;
    readonly sink: LiveSink;
    readonly drops: ReadonlySet<DropId> | null;
    readonly address: string;
    readonly user: LiveUser | null;
    readonly cursor: number;
  }) {
    this.#audience = stream.audience;
    this.sink = stream.sink;
    this.drops = stream.drops;
    this.address = stream.address;
    this.user = stream.user;
    this.cursor = stream.cursor;
  }

  wants(frame: LiveFrame): boolean {
    return this.drops === null || this.drops.has(frame.event.dropId) || this.isTold(frame);
  }

  /** Whether the fact is not merely shown to its reader but meant for them. */
  isTold(frame: LiveFrame): boolean {
    return this.#audience.isTold(this, frame);
  }

  /** The bytes of a frame as this client gets it. */
  bytesOf(frame: LiveFrame): Buffer {
    return this.isTold(frame) ? frame.toldBytes : frame.bytes;
  }

  /** Writes what is new to the client; false when it has all of it. */
  deliver(run: FrameRun): boolean {
    const bytes = run.bytesAfter(this.cursor);
    if (bytes === null) return false;
    this.cursor = run.lastSeq;
    this.sink.write(bytes);
    return true;
  }
}
