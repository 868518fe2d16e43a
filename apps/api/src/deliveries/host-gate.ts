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
  /** A busy host that has answered nobody for so long keeps nobody waiting in its line. */
  readonly silentMs: number;
  /** Nobody waits longer in a line, though it moves. */
  readonly lineMsMax: number;
  /** So many silences in a row, and the host is left alone for `pauseMs`. */
  readonly silencesMax: number;
  readonly pauseMs: number;
  /** Monotonic milliseconds. */
  readonly elapsedMs: () => number;
}

interface Host {
  running: number;
  readonly line: ((place: HostPlace | null) => void)[];
  /** When it last answered, or was last asked with nothing else to answer. */
  heardAt: number;
  /** Looks whether the line still moves. */
  watch: NodeJS.Timeout | undefined;
  silences: number;
  restsUntil: number;
}

const idleAgainMs = 1_000;

/** Bounds what is sent at once, in all and to each host, so that one that hangs holds up nobody but itself. */
// oxlint-disable-next-line max-lines-per-function -- short functions over one set of hosts.
export function createHostGate(options: HostGateOptions): HostGate {
  const { atOnceMax, perHostMax, lineMax, silentMs, silencesMax, elapsedMs } = options;
  const hosts = new Map<string, Host>();
  let running = 0;

  function hostOf(name: string): Host {
    const known = hosts.get(name);
    if (known) return known;
    const fresh: Host = {
      running: 0,
      line: [],
      heardAt: 0,
      watch: undefined,
      silences: 0,
      restsUntil: 0,
    };
    hosts.set(name, fresh);
    return fresh;
  }

  const silentForMs = (host: Host) => (host.running === 0 ? 0 : elapsedMs() - host.heardAt);
  const hasRoom = (host: Host) => running < atOnceMax && host.running < perHostMax;

  function take(name: string, host: Host): HostPlace {
    let isOpen = true;
    if (host.running === 0) host.heardAt = elapsedMs();
    host.running += 1;
    running += 1;
    return {
      leave(answered) {
        if (!isOpen) return;
        isOpen = false;
        host.running -= 1;
        running -= 1;
        if (answered) host.heardAt = elapsedMs();
        host.silences = answered ? 0 : host.silences + 1;
        if (host.silences >= silencesMax) {
          host.restsUntil = elapsedMs() + options.pauseMs;
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
    own === 0 && line.length === 0 && silences === 0;

  function sendAway(host: Host): void {
    clearTimeout(host.watch);
    host.watch = undefined;
    for (const waiting of host.line.splice(0)) waiting(null);
  }

  /** One that hangs must not hold what others could be told with, not even for as long as its own tries last. */
  function watchLine(host: Host): void {
    const leftMs = silentMs - silentForMs(host);
    host.watch = setTimeout(
      () => {
        host.watch = undefined;
        if (silentForMs(host) >= silentMs) sendAway(host);
        else if (host.line.length > 0) watchLine(host);
      },
      Math.max(1, leftMs),
    );
  }

  function waitInLine(host: Host): Promise<HostPlace | null> {
    if (host.watch === undefined) watchLine(host);
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        const place = host.line.indexOf(called);
        if (place >= 0) host.line.splice(place, 1);
        resolve(null);
      }, options.lineMsMax);
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
      const isSilent = silentForMs(host) >= silentMs;
      if (elapsedMs() < host.restsUntil || isSilent) return Promise.resolve(null);
      if (host.line.length === 0 && hasRoom(host)) return Promise.resolve(take(name, host));
      // After a silence it has to answer one before others wait for it.
      const hasLine = host.silences === 0 && host.line.length < lineMax;
      return hasLine ? waitInLine(host) : Promise.resolve(null);
    },
    restMs(name) {
      const left = (hosts.get(name)?.restsUntil ?? 0) - elapsedMs();
      return Math.max(idleAgainMs, left);
    },
  };
}
