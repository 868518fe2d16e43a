export interface ServerTimeSample {
  /** The server's time in the answer, epoch ms. */
  readonly serverAt: number;
  /** When the request left and its answer's head came, on this device's monotonic clock. */
  readonly sentAt: number;
  readonly receivedAt: number;
}

export interface ServerClockOptions {
  /** Milliseconds that only grow: `performance.now`. */
  readonly monotonicNow?: () => number;
  /** This device's idea of the time, which may be wrong and may jump. */
  readonly wallNow?: () => number;
  /** The clock is not to be trusted any more (the device slept, or its time was set): measure again. */
  readonly onUnsure?: () => void;
}

export interface ServerClock {
  /** The server's time now, epoch ms. Must not need `this`. */
  readonly now: () => number;
  /** Whether it has been measured since the last doubt. While false no countdown should be shown. */
  readonly isSure: () => boolean;
  /** Takes a measured answer in. */
  readonly observe: (sample: ServerTimeSample) => void;
  /** Takes a stream's beat in: the server's time when it was sent, so the true time is that or later. */
  readonly observeBeat: (serverAt: number) => void;
}

const samplesKept = 5;
const roundTripMsMax = 10_000;
const slewFromMs = 1_000;
const slewMs = 3_000;
/** The two clocks of a device part by more than this only when it slept or was set. */
const jumpMs = 1_500;

/**
 * The server's time on this device: server time plus half the round trip, from the quickest of the last five answers. A
 * correction of more than a second is made gently over three, so that a countdown never skips before somebody's eyes.
 */
export function createServerClock(options: ServerClockOptions = {}): ServerClock {
  const monotonicNow = options.monotonicNow ?? (() => performance.now());
  const wallNow = options.wallNow ?? Date.now;
  let samples: { readonly offset: number; readonly roundTripMs: number }[] = [];
  let sure = false;
  /** Server time minus monotonic time: gliding from one value to the other since an instant. */
  let offset = { from: 0, to: wallNow() - monotonicNow(), since: monotonicNow() - slewMs };
  let wallOffset = wallNow() - monotonicNow();

  function offsetAt(at: number): number {
    const left = Math.max(0, 1 - (at - offset.since) / slewMs);
    return offset.to + (offset.from - offset.to) * left;
  }

  function aimAt(to: number): void {
    if (sure && to === offset.to) return;
    const at = monotonicNow();
    const from = offsetAt(at);
    const glide = sure && Math.abs(to - from) > slewFromMs;
    offset = { from: glide ? from : to, to, since: at };
    sure = true;
  }

  /** A sleeping device may stop its monotonic clock: then the wall clock runs ahead of it. */
  function noticeJump(): void {
    const jumped = wallNow() - monotonicNow() - wallOffset;
    if (Math.abs(jumped) <= jumpMs) return;
    wallOffset += jumped;
    samples = [];
    if (!sure) return;
    sure = false;
    const to = offset.to + Math.max(0, jumped);
    offset = { from: to, to, since: monotonicNow() };
    // Not in the middle of whatever read the time.
    queueMicrotask(() => options.onUnsure?.());
  }

  return {
    now: () => {
      noticeJump();
      const at = monotonicNow();
      return at + offsetAt(at);
    },
    isSure: () => {
      noticeJump();
      return sure;
    },
    observe: ({ serverAt, sentAt, receivedAt }) => {
      noticeJump();
      const roundTripMs = receivedAt - sentAt;
      if (!(roundTripMs >= 0 && roundTripMs <= roundTripMsMax && Number.isFinite(serverAt))) return;
      samples.push({ offset: serverAt + roundTripMs / 2 - receivedAt, roundTripMs });
      samples = samples.slice(-samplesKept);
      const [first, ...others] = samples;
      if (!first) return;
      aimAt(
        others.reduce((best, one) => (one.roundTripMs < best.roundTripMs ? one : best), first)
          .offset,
      );
    },
    observeBeat: (serverAt) => {
      noticeJump();
      if (!Number.isFinite(serverAt)) return;
      const earliest = serverAt - monotonicNow();
      if (!sure || offset.to < earliest) aimAt(earliest);
    },
  };
}
