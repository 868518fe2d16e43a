/** One place among those that may be sent to at a time. */
export interface HostPlace {
  /** `answered`: the other side said something, good or bad. */
  leave(answered: boolean): void;
}

export interface HostGate {
  /** Waits for a place in the host's line; null: the host is slow, silent or has too long a line, come again later. */
  enter(host: string): Promise<HostPlace | null>;
  /** When it makes sense to come again. Monotonic milliseconds from now. */
  restMs(host: string): number;
}

export interface HostGateOptions {
  readonly atOnceMax: number;
  readonly perHostMax: number;
  /** Who waits for one host at a time; beyond it others would find no room. */
  readonly lineMax: number;
  /** A host whose oldest request is older keeps nobody waiting in its line. */
  readonly slowMs: number;
  /** So many silences in a row, and the host is left alone for `pauseMs`. */
  readonly silencesMax: number;
  readonly pauseMs: number;
  /** Monotonic milliseconds. */
  readonly elapsedMs: () => number;
}

interface Host {
  /** When each request that runs began. */
  readonly running: Set<{ readonly since: number }>;
  readonly line: ((place: HostPlace | null) => void)[];
  silences: number;
  restsUntil: number;
}

const idleAgainMs = 1_000;

/** Bounds what is sent at once, in all and to each host, so that one that hangs holds up nobody but itself. */
// oxlint-disable-next-line max-lines-per-function -- short functions over one set of hosts.
export function createHostGate(options: HostGateOptions): HostGate {
  const { atOnceMax, perHostMax, lineMax, slowMs, silencesMax, pauseMs, elapsedMs } = options;
  const hosts = new Map<string, Host>();
  let running = 0;

  function hostOf(name: string): Host {
    const known = hosts.get(name);
    if (known) return known;
    const fresh: Host = { running: new Set(), line: [], silences: 0, restsUntil: 0 };
    hosts.set(name, fresh);
    return fresh;
  }

  function isSlow(host: Host): boolean {
    const [oldest] = host.running;
    return oldest !== undefined && elapsedMs() - oldest.since > slowMs;
  }

  const hasRoom = (host: Host) => running < atOnceMax && host.running.size < perHostMax;

  function take(name: string, host: Host): HostPlace {
    const request = { since: elapsedMs() };
    host.running.add(request);
    running += 1;
    return {
      leave(answered) {
        if (!host.running.delete(request)) return;
        running -= 1;
        host.silences = answered ? 0 : host.silences + 1;
        if (host.silences >= silencesMax) {
          host.restsUntil = elapsedMs() + pauseMs;
          sendAway(host);
        }
        callNext(name);
      },
    };
  }

  /** The host's own line first, then the others': a place that is free is never left so. */
  function callNext(first: string): void {
    for (const name of [first, ...hosts.keys()]) {
      const host = hosts.get(name);
      if (host) callLine(name, host);
    }
  }

  function callLine(name: string, host: Host): void {
    while (host.line.length > 0 && hasRoom(host)) host.line.shift()?.(take(name, host));
    if (isForgettable(host)) hosts.delete(name);
  }

  const isForgettable = ({ running: own, line, silences }: Host) =>
    own.size === 0 && line.length === 0 && silences === 0;

  function sendAway(host: Host): void {
    for (const waiting of host.line.splice(0)) waiting(null);
  }

  function waitInLine(host: Host): Promise<HostPlace | null> {
    return new Promise((resolve) => {
      // Nobody waits longer than it takes to call a host slow.
      const timer = setTimeout(() => {
        const place = host.line.indexOf(called);
        if (place >= 0) host.line.splice(place, 1);
        resolve(null);
      }, slowMs);
      const called = (place: HostPlace | null) => {
        clearTimeout(timer);
        resolve(place);
      };
      host.line.push(called);
    });
  }

  return {
    enter(name) {
      const host = hostOf(name);
      if (elapsedMs() < host.restsUntil || isSlow(host)) return Promise.resolve(null);
      if (host.line.length === 0 && hasRoom(host)) return Promise.resolve(take(name, host));
      return host.line.length >= lineMax ? Promise.resolve(null) : waitInLine(host);
    },
    restMs(name) {
      const left = (hosts.get(name)?.restsUntil ?? 0) - elapsedMs();
      return Math.max(idleAgainMs, left);
    },
  };
}
