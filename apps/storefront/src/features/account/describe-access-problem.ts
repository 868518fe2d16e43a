import { ApiProblem } from '@livedrops/client/api-problem';
import { ConnectionLost } from '@livedrops/client/connection-lost';

interface AccessTrouble {
  /** About nothing that was typed. */
  readonly general?: string;
  readonly fields: Readonly<Partial<Record<'email' | 'password' | 'new_password', string>>>;
}

const fieldWords = {
  email: 'Enter an address like name@mail.pt',
  password: 'Enter your password',
  current_password: 'Enter your password',
  new_password: 'Use at least 8 characters',
} as const;

/** Why a mail address or a password is what it was before, and what to do. */
export function describeAccessProblem(error: unknown): AccessTrouble {
  const say = (general: string) => ({ general, fields: {} });
  if (error instanceof ConnectionLost) return say('The line broke. Check it and press again.');
  if (!(error instanceof ApiProblem)) return say('Something broke on this page. Load it again.');
  switch (error.slug) {
    case 'invalid-credentials':
      return {
        fields: {
          password: 'This is not your password. After ten wrong tries it rests for a while',
        },
      };
    case 'validation-failed':
      return { fields: readFields(error) };
    case 'mail-unavailable':
      return say('No mail can be sent from here: whoever runs this shop has to set up its mail.');
    case 'rate-limited':
      return say('Too many tries. Wait some minutes and press again.');
    case 'overloaded':
      return say('Very busy right now. Press again in a moment.');
    default:
      return say(error.problem.detail);
  }
}

function readFields(error: ApiProblem): AccessTrouble['fields'] {
  const found = (error.problem.errors ?? []).map(({ pointer, code }) => {
    const field = pointer.replace(/^\//, '') as keyof typeof fieldWords;
    const words = code === 'same' ? 'This is the address you have' : fieldWords[field];
    return [field === 'current_password' ? 'password' : field, words] as const;
  });
  return Object.fromEntries(found);
}
