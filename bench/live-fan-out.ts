import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { BenchResult } from './bench-result.ts';
import type { FromClients, FromServer, ToClients, ToServer } from './live-fan-out-messages.ts';
import { medianOf } from './median.ts';

const clientCount = Number(process.env['LIVEDROPS_BENCH_CLIENTS'] ?? 10_000);
const rounds = 7;
const ratioMax = 0.5;
const lastReceiptMsMax = 300;
const answerMsMax = 120_000;

/** A subject under test: its server process and the process that holds its clients. */
interface Subject {
  readonly server: ChildProcess;
  readonly clients: ChildProcess;
  readonly bytesPerClient: number;
}

interface Round {
  readonly lastReceiptMs: number;
  readonly cpuUsPerClient: number;
}

/**
 * P8: a drop’s start to ten thousand followers who look at something else, each by whom they follow, from publishing to the last receipt, against Hono's own `streamSSE` on the same
 * server library. Server and clients are processes of their own; the two take turns, so that both meet the same machine.
 */
export async function run(): Promise<BenchResult> {
  checkFileLimit();
  const ours = await openSubject('ours');
  const baseline = await openSubject('baseline');
  try {
    await playRound(ours, 1);
    await playRound(baseline, 1);
    const own: Round[] = [];
    const theirs: Round[] = [];
    for (let round = 0; round < rounds; round += 1) {
      own.push(await playRound(ours, round + 2));
      theirs.push(await playRound(baseline, round + 2));
    }
    return judge({ own, theirs, ours, baseline });
  } finally {
    for (const child of [ours, baseline].flatMap(({ server, clients }) => [server, clients])) {
      child.kill('SIGKILL');
    }
  }
}

function judge(measured: {
  readonly own: readonly Round[];
  readonly theirs: readonly Round[];
  readonly ours: Subject;
  readonly baseline: Subject;
}): BenchResult {
  const { own, theirs, ours, baseline } = measured;
  const lastMs = medianOf(own.map(({ lastReceiptMs }) => lastReceiptMs));
  const baselineMs = medianOf(theirs.map(({ lastReceiptMs }) => lastReceiptMs));
  const ratio = lastMs / baselineMs;
  const cpuUs = (all: readonly Round[]) =>
    medianOf(all.map(({ cpuUsPerClient }) => cpuUsPerClient));
  return {
    id: 'P8',
    promise: `a start to ${clientCount} connected followers, last receipt, against streamSSE`,
    rows: [
      { name: 'last receipt', value: lastMs, unit: 'ms' },
      { name: 'last receipt, streamSSE', value: baselineMs, unit: 'ms' },
      { name: 'server CPU a client (P9)', value: cpuUs(own), unit: 'µs' },
      { name: 'server CPU a client, streamSSE', value: cpuUs(theirs), unit: 'µs' },
      { name: 'memory a connection (P9)', value: ours.bytesPerClient / 1024, unit: 'KiB' },
      {
        name: 'memory a connection, streamSSE',
        value: baseline.bytesPerClient / 1024,
        unit: 'KiB',
      },
    ],
    ratio,
    gate: `ratio ≤ ${ratioMax} and ≤ ${lastReceiptMsMax} ms`,
    pass: ratio <= ratioMax && lastMs <= lastReceiptMsMax,
    rounds,
  };
}

async function openSubject(kind: 'ours' | 'baseline'): Promise<Subject> {
  const start = (script: string, ...args: string[]) =>
    fork(new URL(script, import.meta.url), args, { execArgv: ['--expose-gc'] });
  const server = start('./live-fan-out-server.ts', kind);
  const { port } = await hear(server, 'port');
  const clients = start('./live-fan-out-clients.ts');
  await once(clients, 'spawn');
  const before = await ask(server, { do: 'memory' }, 'residentBytes');
  await ask(clients, { do: 'connect', port, count: clientCount }, 'connected');
  const after = await ask(server, { do: 'memory' }, 'residentBytes');
  const bytesPerClient = (after.residentBytes - before.residentBytes) / clientCount;
  return { server, clients, bytesPerClient };
}

async function playRound({ server, clients }: Subject, seq: number): Promise<Round> {
  await ask(clients, { do: 'expect', seq }, 'expecting');
  const received = hear(clients, 'lastReceivedAt');
  const { publishedAt } = await ask(server, { do: 'publish', seq }, 'publishedAt');
  const { lastReceivedAt } = await received;
  const { cpuUs } = await ask(server, { do: 'cpu' }, 'cpuUs');
  return { lastReceiptMs: lastReceivedAt - publishedAt, cpuUsPerClient: cpuUs / clientCount };
}

type Heard = FromServer | FromClients;
type HeardWith<Key extends string> = Extract<Heard, { readonly [K in Key]: unknown }>;

function ask<Key extends string>(
  child: ChildProcess,
  message: ToServer | ToClients,
  key: Key,
): Promise<HeardWith<Key>> {
  const heard = hear(child, key);
  child.send(message);
  return heard;
}

/** The child's next message that has this key. */
function hear<Key extends string>(child: ChildProcess, key: Key): Promise<HeardWith<Key>> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => finish(() => reject(new Error(`P8: ${why} (waiting: ${key})`)));
    const onExit = (code: number | null) => fail(`a process ended with ${code}`);
    const onMessage = (message: Heard) => {
      if (key in message) finish(() => resolve(message as HeardWith<Key>));
    };
    const timer = setTimeout(() => fail(`no answer in ${answerMsMax / 1000} s`), answerMsMax);
    function finish(settle: () => void): void {
      clearTimeout(timer);
      child.off('exit', onExit);
      child.off('message', onMessage);
      settle();
    }
    child.on('exit', onExit);
    child.on('message', onMessage);
  });
}

/** Node raises its own limit to the hard one; that may still be too low. */
function checkFileLimit(): void {
  const report = process.report.getReport() as {
    readonly userLimits?: { readonly open_files?: { readonly hard: number | string } };
  };
  const hard = report.userLimits?.open_files?.hard;
  if (typeof hard !== 'number' || hard >= clientCount + 500) return;
  throw new Error(
    `P8 opens ${clientCount} connections in each of two processes, and this shell allows ${hard} open files for one. Raise it (ulimit -Hn ${clientCount + 500}, as root or in limits.conf), or measure fewer with LIVEDROPS_BENCH_CLIENTS=${Math.max(100, hard - 500)}.`,
  );
}
