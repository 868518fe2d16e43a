import { ApiProblem } from '@livedrops/client/api-problem';
import { ConnectionLost } from '@livedrops/client/connection-lost';

interface PasskeyTrouble {
  readonly title: string;
  readonly detail: string;
}

/** Why no passkey was used or made, in words; null: the page itself ended the question, and there is nothing to say. */
export function describePasskeyTrouble(error: unknown): PasskeyTrouble | null {
  if (error instanceof ConnectionLost) {
    return { title: 'No connection', detail: 'Check the line and press again.' };
  }
  if (error instanceof ApiProblem) return describeProblem(error);
  switch (error instanceof Error ? error.name : '') {
    case 'AbortError':
      return null;
    case 'NotAllowedError':
      return { title: 'The passkey was not used', detail: 'Press again, or use your password.' };
    case 'InvalidStateError':
      return { title: 'This device has a passkey already', detail: 'It is in the list.' };
    case 'SecurityError':
      return {
        title: 'This address can have no passkeys',
        detail: 'Open the shop at its own address, and come back.',
      };
    default:
      return { title: 'This browser could not use a passkey', detail: 'Use your password.' };
  }
}

function describeProblem(error: ApiProblem): PasskeyTrouble {
  switch (error.slug) {
    case 'passkey-invalid':
      return {
        title: 'This passkey was not accepted',
        detail: 'It may have been removed here. Press again, or use your password.',
      };
    case 'rate-limited':
      return { title: 'Too many tries', detail: 'Wait some minutes and press again.' };
    case 'overloaded':
      return { title: 'Very busy right now', detail: 'Press again in a moment.' };
    default:
      return { title: 'That did not work', detail: error.problem.detail };
  }
}
