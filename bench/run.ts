import { writeFileSync } from 'node:fs';
import { cpus, loadavg, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import type { BenchResult } from './bench-result.ts';

// `pnpm bench` runs every row, `pnpm bench p1 p8` those, `pnpm bench followers` P12; `--write` renews docs/benchmarks.md.
const scripts = {
  './order-throughput.ts': ['P1', 'P2', 'P3', 'P5'],
  './thousand-buyers.ts': ['P4'],
  './cached-reads.ts': ['P6'],
  './reads-in-burst.ts': ['P7'],
  './live-fan-out.ts': ['P8'],
  './orders-while-publishing.ts': ['P10'],
  './announce-to-a-million.ts': ['P11'],
  './follower-pages.ts': ['P12'],
  './bundle-size.ts': ['P13'],
  './event-to-dom.ts': ['P15'],
  './cold-start.ts': ['P16'],
  './streams-over-crash.ts': ['P17'],
  './fan-out-lock.ts': ['P18'],
  './orders-while-telling.ts': ['P19'],
  './login-medians.ts': ['P20'],
  './orders-in-login-flood.ts': ['P21'],
} as const;

interface BenchScript {
  run(): Promise<BenchResult | BenchResult[]>;
}

const args = process.argv.slice(2);
const wanted = args
  .map((arg) => (arg === 'followers' ? 'P12' : arg.toUpperCase()))
  .filter((arg) => /^P\d+$/.test(arg));
const results: BenchResult[] = [];
for (const [script, ids] of Object.entries(scripts)) {
  if (wanted.length > 0 && !ids.some((id) => wanted.includes(id))) continue;
  console.log(
    `… ${ids.join(', ')} (${formatNumber(loadavg()[0] ?? 0)} processes want ${cpus().length} cores)`,
  );
  const { run }: BenchScript = await import(script);
  const measured = [await run()].flat();
  results.push(...measured.filter(({ id }) => wanted.length === 0 || wanted.includes(id)));
  for (const result of measured) printResult(result);
}

function formatNumber(value: number): string {
  if (Math.abs(value) >= 1_000) return Math.round(value).toLocaleString('en');
  return value >= 100 ? value.toFixed(0) : value.toFixed(2);
}

function printResult({ id, promise, ratio, gate, pass, rows, rounds }: BenchResult): void {
  console.log(`\n${pass ? '✓' : '✗'} ${id}  ${promise}`);
  console.log(`    ${formatNumber(ratio)}  (${gate}; median of ${rounds} rounds)`);
  for (const row of rows) console.log(`    ${row.name}: ${formatNumber(row.value)} ${row.unit}`);
}

function toMarkdown(): string {
  const machine = `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()} ${release()}, Node ${process.versions.node}`;
  const lines = results.map(({ id, promise, ratio, gate, pass, rows }) => {
    const seen = rows.map(({ name, value, unit }) => `${name} ${formatNumber(value)} ${unit}`);
    return `| ${id} | ${promise} | ${formatNumber(ratio)} | ${gate} | ${pass ? 'holds' : '**misses**'} | ${seen.join('; ')} |`;
  });
  return `# Benchmarks

Each row is a ratio inside one run against a baseline that the same script starts, the median of interleaved rounds. Absolute
figures say more about the machine than about the shop. Run them with \`pnpm bench\`, one row with \`pnpm bench p1\`; a row is
\`bench/run.ts\` and the script that it names. \`pnpm bench --write\` renews this page.

Measured on ${new Date().toISOString().slice(0, 10)}: ${machine}.

| row | promise | measured | gate | | seen |
| --- | --- | --- | --- | --- | --- |
${lines.join('\n')}
`;
}

if (args.includes('--json')) console.log(JSON.stringify(results, null, 2));
if (args.includes('--write')) {
  writeFileSync(join(import.meta.dirname, '..', 'docs', 'benchmarks.md'), toMarkdown());
}
const missed = results.filter(({ pass }) => !pass).map(({ id }) => id);
console.log(
  missed.length === 0 ? `\n${results.length} promises hold` : `\nmissed: ${missed.join(', ')}`,
);
process.exit(missed.length === 0 ? 0 : 1);
