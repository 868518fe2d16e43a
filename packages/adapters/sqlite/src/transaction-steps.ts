import type Database from 'better-sqlite3';
import type { GroupCommitLimits, TransactionSteps } from './group-commit.ts';

/** How much is committed together and how long anything waits, reached by measuring. */
export const commitLimits: GroupCommitLimits = {
  commitBatchMax: 200,
  commitBatchMs: 5,
  queueMax: 256,
  queueWaitMsMax: 250,
  turnBusyMsMax: 100,
  gatherMsMax: 5,
};

/** One transaction of this writer, step by step. */
export function transactionSteps(writer: Database.Database): TransactionSteps {
  const statement = (sql: string) => {
    const prepared = writer.prepare(sql);
    return () => void prepared.run();
  };
  return {
    begin: statement('BEGIN IMMEDIATE'),
    commit: statement('COMMIT'),
    rollback: statement('ROLLBACK'),
    savepoint: statement('SAVEPOINT command'),
    release: statement('RELEASE command'),
    rollbackTo: statement('ROLLBACK TO command'),
    isOpen: () => writer.inTransaction,
  };
}
