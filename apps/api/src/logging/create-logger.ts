import { destination, type Logger, pino, stdTimeFunctions } from 'pino';

export interface Log {
  readonly logger: Logger;
  /** Writes out what is still in memory; called before the process ends. */
  flush(): void;
}

/**
 * JSON lines on standard output, written in blocks: a line for each request must not cost a system call. Only fields that the
 * callers name get in; whole requests, bodies and cookies never do.
 */
export function createLogger(level: string): Log {
  const out = destination({ dest: 1, sync: false, minLength: 4096, periodicFlush: 1000 });
  const logger = pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    out,
  );
  return { logger, flush: () => out.flushSync() };
}
