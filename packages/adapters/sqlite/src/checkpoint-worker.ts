import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';
import type { CheckpointWork } from './start-checkpoints.ts';

// A thread of its own: it copies what is committed from the log into the database file, so that the writer, which shares
// its thread with every request, need not.

const { file, everyMs }: CheckpointWork = workerData;
const db = new Database(file, { fileMustExist: true, timeout: 0 });
const timer = setInterval(checkpoint, everyMs);

function checkpoint(): void {
  try {
    db.pragma('wal_checkpoint(PASSIVE)');
  } catch {
    // The writer meets the same disk, and it is the one to say so.
  }
}

parentPort?.on('message', (wish: 'now' | 'stop') => {
  if (wish === 'now') {
    checkpoint();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window.
    parentPort?.postMessage('done');
    return;
  }
  clearInterval(timer);
  db.close();
  parentPort?.close();
});
