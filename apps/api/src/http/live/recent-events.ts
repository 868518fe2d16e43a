import type { DropId, UserId } from '@livedrops/core/shared/ids';
import type { LiveClient } from './live-client.ts';
import type { LiveFrame } from './live-frame.ts';

/**
 * What a stream may have missed, as ready frames in memory: a thousand reconnecting clients cost no query. Of stock only
 * the latest of each drop is kept, since it contains all earlier ones.
 */
export class RecentEvents {
  readonly #facts = new FrameLog();
  readonly #private = new FrameLog();
  readonly #privateByUser = new Map<UserId, FrameLog>();
  readonly #stockByDrop = new Map<DropId, LiveFrame>();
  readonly #publicKeptMax: number;
  readonly #privateKeptMax: number;
  /** Everything public after this seq is still here, or contained in what is. */
  #publicFloorSeq = 0;
  #privateFloorSeq = 0;

  constructor(kept: { readonly publicMax: number; readonly privateMax: number }) {
    this.#publicKeptMax = kept.publicMax;
    this.#privateKeptMax = kept.privateMax;
  }

  /** Frames come in ascending order. */
  add(frame: LiveFrame): void {
    const { userId, kind, dropId } = frame.event;
    if (userId !== null) {
      this.#private.push(frame);
      const own = this.#privateByUser.get(userId) ?? new FrameLog();
      own.push(frame);
      this.#privateByUser.set(userId, own);
      if (this.#private.size > this.#privateKeptMax) this.#dropOldestPrivate();
    } else if (kind === 'stock.changed') {
      this.#stockByDrop.set(dropId, frame);
    } else {
      this.#facts.push(frame);
      if (this.#facts.size > this.#publicKeptMax) {
        this.#publicFloorSeq = this.#facts.shift()?.seq ?? this.#publicFloorSeq;
      }
    }
  }

  /** The lowest cursor from which that client misses nothing. */
  floorSeqFor(client: Pick<LiveClient, 'user'>): number {
    return client.user === null
      ? this.#publicFloorSeq
      : Math.max(this.#publicFloorSeq, this.#privateFloorSeq);
  }

  /** What the client may have of everything after `seq`, in order. */
  after(seq: number, client: Pick<LiveClient, 'user' | 'wants'>): LiveFrame[] {
    const frames = this.#facts.after(seq).filter((frame) => client.wants(frame));
    for (const frame of this.#stockByDrop.values()) {
      if (frame.seq > seq && client.wants(frame)) frames.push(frame);
    }
    const own = client.user && this.#privateByUser.get(client.user.userId);
    if (own) frames.push(...own.after(seq));
    return frames.sort((a, b) => a.seq - b.seq);
  }

  /** Forgets everything up to `seq`: nobody can go on from before it. */
  forgetThrough(seq: number): void {
    this.#publicFloorSeq = Math.max(this.#publicFloorSeq, seq);
    this.#facts.dropThrough(seq);
    while ((this.#private.first()?.seq ?? Number.POSITIVE_INFINITY) <= seq) {
      this.#dropOldestPrivate();
    }
    this.#privateFloorSeq = Math.max(this.#privateFloorSeq, seq);
    for (const [dropId, frame] of this.#stockByDrop) {
      if (frame.seq <= seq) this.#stockByDrop.delete(dropId);
    }
  }

  #dropOldestPrivate(): void {
    const frame = this.#private.shift();
    const userId = frame?.event.userId;
    if (!frame || !userId) return;
    this.#privateFloorSeq = frame.seq;
    const own = this.#privateByUser.get(userId);
    own?.shift();
    if (own?.size === 0) this.#privateByUser.delete(userId);
  }
}

/** A queue of frames in ascending order with cheap ends and a search by seq. */
class FrameLog {
  #frames: LiveFrame[] = [];
  #start = 0;

  get size(): number {
    return this.#frames.length - this.#start;
  }

  push(frame: LiveFrame): void {
    this.#frames.push(frame);
  }

  first(): LiveFrame | undefined {
    return this.#frames[this.#start];
  }

  shift(): LiveFrame | undefined {
    const frame = this.#frames[this.#start];
    if (frame) this.#start += 1;
    this.#compact();
    return frame;
  }

  dropThrough(seq: number): void {
    this.#start = this.#indexAfter(seq);
    this.#compact();
  }

  after(seq: number): LiveFrame[] {
    return this.#frames.slice(this.#indexAfter(seq));
  }

  #indexAfter(seq: number): number {
    let low = this.#start;
    let high = this.#frames.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#frames[middle]?.seq ?? 0) <= seq) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Gone frames are let go when they are half of the array: each is moved at most once on average. */
  #compact(): void {
    if (this.#start * 2 < this.#frames.length) return;
    this.#frames = this.#frames.slice(this.#start);
    this.#start = 0;
  }
}
