import { randomBytes } from 'node:crypto';

const processPart = randomBytes(9).toString('base64url');
let count = 0;

/** Names a request, once in the world: what is random is drawn once for the process, the rest counts. */
export function nextRequestId(): string {
  count += 1;
  return `${processPart}-${count.toString(36)}`;
}
