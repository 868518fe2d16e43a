import type { SendOutcome } from './plan-retry.ts';

/** What an HTTP answer to a try to send means. A redirect is not followed: it is an answer that nobody may give. */
export function readSendStatus(status: number, retryAfterMs?: number): SendOutcome {
  if (status >= 200 && status < 300) return { type: 'sent' };
  if (status === 404 || status === 410) return { type: 'gone' };
  const reason = `http_${status}`;
  if (status === 408 || status === 429 || status >= 500) {
    return retryAfterMs === undefined
      ? { type: 'failed', reason }
      : { type: 'failed', reason, retryAfterMs };
  }
  return { type: 'refused', reason };
}
