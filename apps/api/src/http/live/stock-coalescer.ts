import type { DropId } from '@livedrops/core/shared/ids';
import { FrameRun, type LiveFrame } from './live-frame.ts';

/**
 * Holds back stock figures so that each drop's are told once in a while, the latest only. The first after a quiet time
 * goes out with its own turn of the event loop.
 */
export class StockCoalescer {
  /** In ascending seq: a newer figure of a drop is put at the end. */
  readonly #pending = new Map<DropId, LiveFrame>();
  readonly #flush: () => void;
  readonly #pauseMs: () => number;
  #resting: NodeJS.Timeout | undefined;
  #soon: NodeJS.Immediate | undefined;
  #stopped = false;

  constructor(options: { readonly flush: () => void; readonly pauseMs: () => number }) {
    this.#flush = options.flush;
    this.#pauseMs = options.pauseMs;
  }

  add(frame: LiveFrame): void {
    this.#pending.delete(frame.event.dropId);
    this.#pending.set(frame.event.dropId, frame);
    if (this.#resting === undefined && !this.#stopped) {
      this.#soon ??= setImmediate(() => this.#tell());
    }
  }

  pending(): LiveFrame[] {
    return [...this.#pending.values()];
  }

  lowestPendingSeq(): number | undefined {
    return this.#pending.values().next().value?.seq;
  }

  /** Takes all figures out, with one more frame behind them where there is one. */
  take(last?: LiveFrame): FrameRun | null {
    const frames = this.pending();
    this.#pending.clear();
    if (last) frames.push(last);
    const [first, ...rest] = frames;
    return first ? new FrameRun([first, ...rest]) : null;
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#resting);
    clearImmediate(this.#soon);
  }

  #tell(): void {
    this.#soon = undefined;
    this.#resting = setTimeout(() => {
      this.#resting = undefined;
      if (this.#pending.size > 0 && !this.#stopped) this.#tell();
    }, this.#pauseMs());
    this.#flush();
  }
}
