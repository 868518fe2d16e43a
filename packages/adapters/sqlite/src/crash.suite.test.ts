import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCheck } from './check-store.ts';
import { crashScenarios, prepareCrash } from './testing/crash-scenarios.ts';

const child = fileURLToPath(new URL('./testing/crash-child.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'livedrops-crash-'));
const prepared = join(folder, 'prepared.db');
/** What the first child compiles, the hundred after it load. */
const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') };
let runs = 0;

beforeAll(() => prepareCrash(prepared));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ending {
  readonly killed: boolean;
  readonly writes: number;
  readonly rows: Record<string, unknown[]>;
}

/** Runs a scenario on a copy of the prepared shop in a process that dies where it is told. */
async function runAndDie(scenario: string, dieBefore: number): Promise<Ending> {
  runs += 1;
  const file = join(folder, `run-${runs}.db`);
  copyFileSync(prepared, file);
  const args = [child, file, scenario, String(dieBefore)];
  const { killed, writes } = await new Promise<Omit<Ending, 'rows'>>((resolve, reject) => {
    execFile(process.execPath, args, { env }, (error, stdout, stderr) => {
      if (!error) resolve({ killed: false, writes: Number(stdout) });
      else if (error.signal === 'SIGKILL') resolve({ killed: true, writes: 0 });
      else reject(new Error(stderr));
    });
  });
  return { killed, writes, rows: readRows(file) };
}

const inOrder = (rows: unknown[]) =>
  rows.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));

/** Every row of every table, after the store has found nothing wrong with them. */
function readRows(file: string): Record<string, unknown[]> {
  const db = new Database(file);
  expect(createCheck(db)()).toEqual([]);
  const tables = db
    .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`)
    .pluck()
    .all();
  const rows = Object.fromEntries(
    tables.map((table) => [table, inOrder(db.prepare(`SELECT * FROM "${table}"`).all())]),
  );
  db.close();
  return rows;
}

describe.each(Object.keys(crashScenarios))('killed while %s', (scenario) => {
  test('nothing is there or everything, wherever it died', async () => {
    const before = readRows(prepared);
    const whole = await runAndDie(scenario, 0);
    expect(whole.killed).toBe(false);
    expect(whole.writes).toBeGreaterThanOrEqual(6);
    expect(whole.rows).not.toEqual(before);

    const places = Array.from({ length: whole.writes }, (_, index) => index + 1);
    const endings = await Promise.all(places.map((place) => runAndDie(scenario, place)));
    for (const ending of endings) {
      expect(ending.killed).toBe(true);
      expect(ending.rows).toEqual(before);
    }

    const unanswered = await runAndDie(scenario, -1);
    expect(unanswered.killed).toBe(true);
    expect(unanswered.rows).toEqual(whole.rows);
  }, 60_000);
});
