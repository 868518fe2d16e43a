import { limits } from '@livedrops/contract/limits';
import type { ProblemReply } from './problem.ts';

const lonePercent = /%(?![0-9A-Fa-f]{2})/;

/** What is wrong with a request's address before any route is looked at, or null. */
export function checkAddress(url: string): ProblemReply<'uri-too-long' | 'bad-request'> | null {
  // The scheme and the host stand before the first slash of the path; 8 is past `https://`.
  if (url.length > limits.urlBytesMax && url.length - url.indexOf('/', 8) > limits.urlBytesMax) {
    return { problem: 'uri-too-long' };
  }
  if (!url.includes('%')) return null;
  if (lonePercent.test(url)) return { problem: 'bad-request' };
  try {
    decodeURIComponent(url);
    return null;
  } catch {
    return { problem: 'bad-request' };
  }
}
