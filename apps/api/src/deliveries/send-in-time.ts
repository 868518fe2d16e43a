import type { SendOutcome } from '@livedrops/core/notifications/plan-retry';

/** One try that ends: a sender that is silent for too long or throws has failed. */
export async function sendInTime(
  send: () => Promise<SendOutcome>,
  timeoutMs: number,
): Promise<SendOutcome> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<SendOutcome>((resolve) => {
    timer = setTimeout(() => resolve({ type: 'failed', reason: 'time_out' }), timeoutMs);
  });
  try {
    return await Promise.race([send(), late]);
  } catch (error) {
    // Too long a message is too long at each try.
    return error instanceof RangeError
      ? { type: 'refused', reason: 'too_long' }
      : { type: 'failed', reason: 'sender_threw' };
  } finally {
    clearTimeout(timer);
  }
}
