import { ApiProblem } from '@livedrops/client/api-problem';
import { ConnectionLost } from '@livedrops/client/connection-lost';

/** Why push was not switched, and what to do. */
export function describePushTrouble(error: Error): string {
  if (error instanceof ApiProblem && error.slug === 'push-endpoint-refused') {
    return 'This browser uses a push service that the shop does not know.';
  }
  if (error instanceof ApiProblem && error.slug === 'too-many-subscriptions') {
    return 'You have as many browsers with push as there can be. Remove one below.';
  }
  if (error instanceof ApiProblem || error instanceof ConnectionLost) {
    return 'That did not reach the shop. Try again in a moment.';
  }
  return 'The browser could not get an address at its push service. Check its connection and try again.';
}
