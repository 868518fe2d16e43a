import { isToldLive, type LiveWishes } from '@livedrops/core/notifications/is-told-live';
import type { DropId, UserId } from '@livedrops/core/shared/ids';
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
  /** Changed through the index alone, which finds the client by it. */
  wishes: LiveWishes | null = null;
  /** The client has everything up to here that it may have: nothing at or below is ever written again. */
  cursor: number;

  constructor(stream: {
    readonly sink: LiveSink;
    readonly drops: ReadonlySet<DropId> | null;
    readonly address: string;
    readonly user: LiveUser | null;
    readonly cursor: number;
  }) {
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
    return this.wishes !== null && isToldLive(frame.fact, this.wishes);
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
