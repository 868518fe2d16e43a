/** Counts durations of one labelled series in plain numbers: it stands on the path of every request. */
export interface LatencySeries {
  observe(seconds: number): void;
}

export interface LatencyHistogram {
  series(labels: Readonly<Record<string, string>>): LatencySeries;
  /** The whole family in Prometheus' text format. */
  text(): string;
}

interface Counts extends LatencySeries {
  readonly labels: string;
  /** For each bound, durations up to it and above the bound before; the last one is for all that are longer. */
  readonly buckets: number[];
  sum: number;
}

/** A Prometheus histogram that costs a few additions for each observation; the library's builds and hashes keys instead. */
export function createLatencyHistogram(options: {
  readonly name: string;
  readonly help: string;
  readonly boundsSeconds: readonly number[];
}): LatencyHistogram {
  const { name, help, boundsSeconds } = options;
  const all: Counts[] = [];

  function write({ labels, buckets, sum }: Counts): string {
    let count = 0;
    const lines = [...boundsSeconds, '+Inf'].map((bound, index) => {
      count += buckets[index] ?? 0;
      return `${name}_bucket{le="${bound}",${labels}} ${count}`;
    });
    return [...lines, `${name}_sum{${labels}} ${sum}`, `${name}_count{${labels}} ${count}`].join(
      '\n',
    );
  }

  return {
    series(labels) {
      const buckets = Array.from({ length: boundsSeconds.length + 1 }, () => 0);
      const counts: Counts = {
        labels: Object.entries(labels)
          .map(([key, value]) => `${key}=${JSON.stringify(value)}`)
          .join(','),
        buckets,
        sum: 0,
        observe(seconds) {
          let index = 0;
          while (index < boundsSeconds.length && seconds > (boundsSeconds[index] ?? 0)) index += 1;
          buckets[index] = (buckets[index] ?? 0) + 1;
          counts.sum += seconds;
        },
      };
      all.push(counts);
      return counts;
    },
    text: () =>
      [`# HELP ${name} ${help}`, `# TYPE ${name} histogram`, ...all.map(write), ''].join('\n'),
  };
}
