import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** What the thread is told at its start. */
export interface CheckpointWork {
  readonly file: string;
  readonly everyMs: number;
}

export interface Checkpoints {
  /** Settles after a checkpoint that began now, or at once when the thread has ended. */
  runNow(): Promise<void>;
  /** Ends the thread; a checkpoint under way is finished first. */
  stop(): Promise<void>;
}

/** Short, so that little is left to copy when a crowd has passed; an idle checkpoint costs microseconds. */
const everyMs = 100;

/**
 * Checkpoints the database `file` beside its writer, in a thread that runs `worker`. Should the thread fail, the writer goes
 * on alone: it checkpoints by itself when its log has grown long.
 */
export function startCheckpoints(file: string, worker: URL): Checkpoints {
  const work: CheckpointWork = { file, everyMs };
  const thread = new Worker(worker, { workerData: work });
  const ended = once(thread, 'exit').catch(() => undefined);
  thread.on('error', () => undefined);
  thread.unref();
  // Answers come in the order of the questions.
  const asked: (() => void)[] = [];
  let isOver = false;
  thread.on('message', () => asked.shift()?.());
  void ended.then(() => {
    isOver = true;
    for (const settle of asked.splice(0)) settle();
  });
  return {
    runNow: () =>
      new Promise((resolve) => {
        if (isOver) {
          resolve();
          return;
        }
        asked.push(resolve);
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window.
        thread.postMessage('now');
      }),
    async stop() {
      // Until then it keeps no process alive; its end is waited for.
      thread.ref();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window.
      thread.postMessage('stop');
      await ended;
    },
  };
}
