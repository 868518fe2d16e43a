import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';
import type { CheckpointWork } from './start-checkpoints.ts';

// A thread of its own: it copies what is committed from the log into the database file, so that the writer, which shares
// its thread with every request, need not.

const { file, everyMs }: CheckpointWork = workerData;
const db = new Database(file, { fileMustExist: true, timeout: 0 });
const timer = setInterval(() => {
  try {
    db.pragma('wal_checkpoint(PASSIVE)');
  } catch {
    // The writer meets the same disk, and it is the one to say so.
  }
}, everyMs);

parentPort?.once('message', () => {
  clearInterval(timer);
  db.close();
});
