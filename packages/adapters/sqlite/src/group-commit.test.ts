import Database from 'better-sqlite3';
import { expect, test, vi } from 'vitest';
import { createGroupCommit, type GroupCommitLimits } from './group-commit.ts';

const limits: GroupCommitLimits = {
  commitBatchMax: 4,
  commitBatchMs: 5,
  queueMax: 6,
  queueWaitMsMax: 250,
  turnBusyMsMax: 100,
  gatherMsMax: 0,
};
const ioError = () => new Database.SqliteError('disk I/O error', 'SQLITE_IOERR_FSYNC');

/** A writer whose transaction is a list: what was committed can be read from `committed`. */
function stage(wish: Partial<GroupCommitLimits> = {}) {
  const committed: string[] = [];
  const batches: number[] = [];
  const fatal: Error[] = [];
  const turns: (() => void)[] = [];
  const faults: Record<string, unknown> = {};
  const clock = { ms: 0 };
  let open: string[] | null = null;
  let mark = 0;
  const step = (name: string, work: () => void) => () => {
    const fault = faults[name];
    if (fault !== undefined) throw fault;
    work();
  };
  const end = () => {
    open = null;
  };
  const commits = createGroupCommit({
    steps: {
      begin: step('begin', () => {
        open = [];
      }),
      commit: step('commit', () => {
        committed.push(...(open ?? []));
        end();
      }),
      rollback: step('rollback', end),
      savepoint: () => {
        mark = open?.length ?? 0;
      },
      release: () => {},
      rollbackTo: () => {
        open?.splice(mark);
      },
      isOpen: () => open !== null,
    },
    hooks: {
      opened: () => {},
      kept: () => {},
      undone: () => {},
      closing: step('closing', () => {}),
      committed: () => {},
      abandoned: () => {},
    },
    limits: { ...limits, ...wish },
    onBatch: (batch) => batches.push(batch.commands),
    onFatal: (error) => fatal.push(error),
    elapsedMs: () => clock.ms,
    afterThisTurn: (callback) => turns.push(callback),
  });
  const write = (name: string) => () => {
    open?.push(name);
    return name;
  };
  const nextTurn = () => turns.shift()?.();
  return { commits, committed, batches, fatal, faults, clock, write, nextTurn, end };
}

test('commands of one turn are committed together, and answered after the commit', async () => {
  const { commits, committed, batches, write, nextTurn } = stage();
  const answers = [commits.submit(write('a')), commits.submit(write('b'))];
  const settled = vi.fn();
  void Promise.all(answers).then(settled);
  await Promise.resolve();
  expect(settled).not.toHaveBeenCalled();
  expect(committed).toEqual([]);
  expect(commits.depth()).toBe(2);
  nextTurn();
  expect(await Promise.all(answers)).toEqual(['a', 'b']);
  expect(committed).toEqual(['a', 'b']);
  expect(batches).toEqual([2]);
});

test('while each turn brings more commands they are gathered, and the first that brings none commits them', async () => {
  const { commits, batches, write, nextTurn } = stage({ gatherMsMax: 2 });
  const first = commits.submit(write('a'));
  nextTurn();
  const second = commits.submit(write('b'));
  nextTurn();
  expect(batches).toEqual([]);
  nextTurn();
  expect(await Promise.all([first, second])).toEqual(['a', 'b']);
  expect(batches).toEqual([2]);
});

test('nobody is waited for longer than the gathering may last', async () => {
  const { commits, batches, clock, write, nextTurn } = stage({ gatherMsMax: 2 });
  const first = commits.submit(write('a'));
  nextTurn();
  clock.ms += 2;
  const second = commits.submit(write('b'));
  nextTurn();
  expect(await Promise.all([first, second])).toEqual(['a', 'b']);
  expect(batches).toEqual([2]);
});

test('a command that throws is undone alone and keeps nobody from the commit', async () => {
  const { commits, committed, write, nextTurn } = stage();
  const bug = new Error('bug');
  const answers = [
    commits.submit(write('a')),
    commits.submit(() => {
      write('half done')();
      throw bug;
    }),
    commits.submit(write('b')),
  ];
  nextTurn();
  const results = await Promise.allSettled(answers);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(results[1]).toMatchObject({ reason: bug });
  expect(committed).toEqual(['a', 'b']);
});

test('a full batch is committed at once instead of waiting for the turn to end', async () => {
  const { commits, committed, write } = stage();
  const answers = ['a', 'b', 'c', 'd'].map((name) => commits.submit(write(name)));
  expect(committed).toEqual(['a', 'b', 'c', 'd']);
  expect(await Promise.all(answers)).toEqual(['a', 'b', 'c', 'd']);
});

test('a batch that takes long is committed, and the rest follows in the next turn', async () => {
  const { commits, committed, batches, clock, write, nextTurn } = stage();
  const slow = (name: string) => () => {
    clock.ms += 3;
    return write(name)();
  };
  const answers = ['a', 'b', 'c'].map((name) => commits.submit(slow(name)));
  nextTurn();
  expect(committed).toEqual(['a', 'b']);
  expect(commits.depth()).toBe(1);
  nextTurn();
  expect(await Promise.all(answers)).toEqual(['a', 'b', 'c']);
  expect(batches).toEqual([2, 1]);
});

test('more than the queue holds is refused at once, and nothing of it is done', async () => {
  const { commits, committed, write, nextTurn } = stage({ commitBatchMax: 100, queueMax: 2 });
  const answers = ['a', 'b', 'c'].map((name) => commits.submit(write(name)));
  expect(await answers[2]).toEqual({
    ok: false,
    code: 'ledger.overloaded',
    facts: { retryAfterMs: 250 },
  });
  nextTurn();
  expect(committed).toEqual(['a', 'b']);
});

test('when commits are slow and the oldest command has waited too long, new ones are refused', async () => {
  const { commits, clock, write, nextTurn } = stage({ commitBatchMax: 1 });
  void commits.submit(() => {
    clock.ms += 100;
  });
  const first = commits.submit(write('a'));
  clock.ms += 250;
  const second = commits.submit(write('b'));
  clock.ms += 1;
  expect(await commits.submit(write('c'))).toMatchObject({ code: 'ledger.overloaded' });
  nextTurn();
  nextTurn();
  expect(await Promise.all([first, second])).toEqual(['a', 'b']);
  const later = commits.submit(write('d'));
  nextTurn();
  expect(await later).toBe('d');
});

test('a turn that something else has held up for long sends nobody away', async () => {
  const { commits, committed, clock, write, nextTurn } = stage();
  const first = commits.submit(write('a'));
  clock.ms += 2_000;
  const second = commits.submit(write('b'));
  expect(committed).toEqual(['a']);
  nextTurn();
  expect(await Promise.all([first, second])).toEqual(['a', 'b']);
});

test('the shop’s own urgent commands are taken however full the queue is', async () => {
  const { commits, committed, write, nextTurn } = stage({ commitBatchMax: 100, queueMax: 1 });
  const answers = [
    commits.submit(write('a')),
    commits.submit(write('b')),
    commits.submit(write('settle'), { urgent: true }),
  ];
  nextTurn();
  expect(await Promise.all(answers)).toMatchObject(['a', { code: 'ledger.overloaded' }, 'settle']);
  expect(committed).toEqual(['a', 'settle']);
});

test('once commits have held up a turn for long, a crowd waits for the next turn', async () => {
  const { commits, batches, clock, write, nextTurn } = stage({
    queueMax: 100,
    commitBatchMax: 1,
    commitBatchMs: 500,
  });
  const slow = () => {
    clock.ms += 60;
  };
  for (let count = 0; count < 3; count += 1) void commits.submit(slow);
  expect(batches).toEqual([1, 1]);
  nextTurn();
  expect(batches).toEqual([1, 1, 1]);
  void commits.submit(write('a'));
  expect(batches).toEqual([1, 1, 1, 1]);
});

test.each(['commit', 'closing', 'begin'])(
  'a disk that fails at %s leaves every outcome unknown, is reported once and ends all writing',
  async (place) => {
    const { commits, committed, fatal, faults, write, nextTurn } = stage();
    faults[place] = ioError();
    const answers = [commits.submit(write('a')), commits.submit(write('b'))];
    nextTurn();
    const unknown = { ok: false, code: 'ledger.outcome_unknown' };
    expect(await Promise.all(answers)).toMatchObject([unknown, unknown]);
    expect(committed).toEqual([]);
    expect(fatal).toEqual([faults[place]]);
    delete faults[place];
    expect(await commits.submit(write('c'))).toMatchObject(unknown);
    expect(commits.trouble()).toMatchObject(unknown);
    nextTurn();
    expect(committed).toEqual([]);
    expect(fatal).toHaveLength(1);
  },
);

test('a disk that fails inside a command ends the whole batch, not the command alone', async () => {
  const { commits, committed, fatal, write, nextTurn } = stage();
  const fault = ioError();
  const answers = [
    commits.submit(write('a')),
    commits.submit(() => {
      throw fault;
    }),
    commits.submit(write('b')),
  ];
  nextTurn();
  const unknown = { code: 'ledger.outcome_unknown' };
  expect(await Promise.all(answers)).toMatchObject([unknown, unknown, unknown]);
  expect(committed).toEqual([]);
  expect(fatal).toEqual([fault]);
});

test('a transaction that the engine gives up by itself is not committed in part', async () => {
  const { commits, committed, write, nextTurn, end } = stage();
  const bug = new Error('the engine rolled back');
  const answers = [
    commits.submit(write('a')),
    commits.submit(() => {
      end();
      throw bug;
    }),
  ];
  nextTurn();
  const results = await Promise.allSettled(answers);
  expect(results).toMatchObject([
    { status: 'rejected', reason: bug },
    { status: 'rejected', reason: bug },
  ]);
  expect(committed).toEqual([]);
  const next = commits.submit(write('b'));
  nextTurn();
  expect(await next).toBe('b');
});

test('a file that another process holds is a reason to come again, not a failed disk', async () => {
  const { commits, fatal, faults, write, nextTurn } = stage();
  faults['begin'] = new Database.SqliteError('database is locked', 'SQLITE_BUSY');
  const answer = commits.submit(write('a'));
  nextTurn();
  expect(await answer).toMatchObject({ code: 'ledger.overloaded' });
  expect(fatal).toEqual([]);
  delete faults['begin'];
  const again = commits.submit(write('a'));
  nextTurn();
  expect(await again).toBe('a');
});

test('a bug at the end of a batch rejects its commands and leaves the store in use', async () => {
  const { commits, committed, fatal, faults, write, nextTurn } = stage();
  const bug = new Error('bug');
  faults['closing'] = bug;
  const answer = commits.submit(write('a'));
  nextTurn();
  await expect(answer).rejects.toBe(bug);
  expect(committed).toEqual([]);
  expect(fatal).toEqual([]);
  delete faults['closing'];
  const next = commits.submit(write('b'));
  nextTurn();
  expect(await next).toBe('b');
});

test('draining commits what waits and refuses what comes after', async () => {
  const { commits, committed, write } = stage({ commitBatchMax: 2, turnBusyMsMax: 0 });
  const answers = ['a', 'b', 'c'].map((name) => commits.submit(write(name)));
  commits.drain();
  expect(await Promise.all(answers)).toEqual(['a', 'b', 'c']);
  expect(committed).toEqual(['a', 'b', 'c']);
  expect(await commits.submit(write('d'))).toMatchObject({ code: 'ledger.overloaded' });
});
