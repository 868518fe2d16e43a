import { ApiProblem } from '@livedrops/client/api-problem';
import { ConnectionLost } from '@livedrops/client/connection-lost';
import type { FieldErrors } from './profile-draft.ts';

export interface ProfileTrouble {
  readonly title: string;
  readonly detail: string;
  readonly fields: FieldErrors;
}

const say = (title: string, detail: string, fields: FieldErrors = {}): ProfileTrouble => ({
  title,
  detail,
  fields,
});

const wireFields = { profile_name: 'name', handle: 'handle', bio: 'bio' } as const;

function refusedFields({ problem }: ApiProblem): FieldErrors {
  const pointers = new Set(problem.errors?.map(({ pointer }) => pointer.slice(1)));
  return Object.fromEntries(
    Object.entries(wireFields)
      .filter(([wire]) => pointers.has(wire))
      .map(([, field]) => [field, 'This cannot be used']),
  );
}

/** What went wrong with a profile, in words, and what to do. */
export function describeProfileProblem(error: unknown): ProfileTrouble {
  if (error instanceof ConnectionLost) {
    return say('No connection', 'What you wrote is still here. Press again when the line is back.');
  }
  if (!(error instanceof ApiProblem)) {
    return say('That did not work', 'Something broke on this page. Load it again.');
  }
  switch (error.slug) {
    case 'handle-taken':
      return say('This handle is not free', 'Everything else is fine: choose another handle.', {
        handle: 'Not free. Choose another',
      });
    case 'already-creator':
      return say('You have a profile', 'Its handle stays. Change the rest on your profile.');
    case 'validation-failed':
      return say('Something does not fit', 'The fields below say what.', refusedFields(error));
    case 'outcome-unknown':
    case 'overloaded':
      return say('Very busy right now', 'What you wrote is still here. Press again in a moment.');
    default:
      return say('That did not work', error.problem.detail);
  }
}
