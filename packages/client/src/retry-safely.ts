import { readRetryAfterMs } from './api-problem.ts';
import { ConnectionLost } from './connection-lost.ts';

export interface RetryOptions {
  /** Ends the waiting between tries; the tries themselves listen to it too. */
  readonly signal: AbortSignal;
  readonly random: () => number;
}

const triesMax = 4;
const firstPauseMsMax = 300;
const pauseMsMax = 4_000;
/** No try begins later than this after the first: by then a person wants to be told. */
const patienceMs = 10_000;

/** 503 and 429 are "not now"; 502 and 504 are a proxy's way of saying that the connection was lost. */
const worthRepeating = new Set([429, 502, 503, 504]);

/**
 * Repeats a request that may be repeated, with full-jitter back-off, after a lost connection or a "not now", and never
 * after a definite answer. `Retry-After` is honoured; one that is longer than our patience goes to the caller at once.
 */
export async function retrySafely(
  send: () => Promise<Response>,
  { signal, random }: RetryOptions,
): Promise<Response> {
  const startedAt = performance.now();
  for (let tried = 1; ; tried += 1) {
    let lost: ConnectionLost | null = null;
    let response: Response | null = null;
    try {
      response = await send();
      if (!worthRepeating.has(response.status)) return response;
    } catch (error) {
      if (!(error instanceof ConnectionLost)) throw error;
      lost = error;
    }
    const jitterMs = random() * Math.min(pauseMsMax, firstPauseMsMax * 2 ** (tried - 1));
    const pauseMs = ((response && readRetryAfterMs(response)) ?? 0) + jitterMs;
    const late = performance.now() - startedAt + pauseMs > patienceMs;
    if (tried === triesMax || late) {
      if (response) return response;
      throw lost;
    }
    await pause(pauseMs, signal);
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', abort);
      resolve();
    }, ms);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });
}
