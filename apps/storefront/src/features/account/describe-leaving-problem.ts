import { ApiProblem } from '@livedrops/client/api-problem';
import { ConnectionLost } from '@livedrops/client/connection-lost';

interface LeavingTrouble {
  /** About the password alone. */
  readonly password?: string;
  readonly general?: string;
}

/** Why an account is still there, and what to do. */
export function describeLeavingProblem(error: unknown): LeavingTrouble {
  if (error instanceof ConnectionLost) {
    return { general: 'The line broke. Press again; if it is gone already, you are signed out.' };
  }
  if (!(error instanceof ApiProblem)) {
    return { general: 'Nothing was deleted. Something broke on this page: load it again.' };
  }
  switch (error.slug) {
    case 'invalid-credentials':
      return { password: 'This is not your password. After ten wrong tries it rests for a while' };
    case 'creator-has-drops':
      return {
        general:
          'Nothing was deleted: a drop of yours is running or still to come. End or cancel it first.',
      };
    case 'rate-limited':
    case 'overloaded':
      return { general: 'Nothing was deleted: very busy right now. Press again in a moment.' };
    default:
      return { general: error.problem.detail };
  }
}
