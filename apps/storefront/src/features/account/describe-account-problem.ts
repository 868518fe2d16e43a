import { ApiProblem } from '@livedrops/client/api-problem';
import { ConnectionLost } from '@livedrops/client/connection-lost';

export interface AccountTrouble {
  readonly title: string;
  readonly detail: string;
  /** What is wrong with each field. */
  readonly fields: Readonly<Partial<Record<'name' | 'email' | 'password', string>>>;
}

const fieldWords = {
  name: 'Enter the name we may call you by',
  email: 'Enter an address like name@mail.pt',
  password: 'Use at least 8 characters',
} as const;

function fieldsOf(problem: ApiProblem): AccountTrouble['fields'] {
  const pointers = problem.problem.errors?.map(({ pointer }) => pointer.replace(/^\//, '')) ?? [];
  return Object.fromEntries(
    Object.entries(fieldWords).filter(([field]) => pointers.includes(field)),
  );
}

const seconds = (ms: number) => {
  const count = Math.max(1, Math.ceil(ms / 1000));
  return count === 1 ? '1 second' : `${count} seconds`;
};

/** What went wrong with signing in or up, in words, and what to do. */
export function describeAccountProblem(error: unknown): AccountTrouble {
  const say = (title: string, detail: string, fields: AccountTrouble['fields'] = {}) => ({
    title,
    detail,
    fields,
  });
  if (error instanceof ConnectionLost) {
    return say('No connection', 'Nothing was sent twice. Check the line and press again.');
  }
  if (!(error instanceof ApiProblem)) {
    return say('That did not work', 'Something broke on this page. Load it again.');
  }
  switch (error.slug) {
    case 'invalid-credentials':
      return say('E-mail or password is wrong', 'Check both, or make an account.');
    case 'email-taken':
      return say('There is an account with this e-mail', 'Sign in with it instead.', {
        email: 'Already has an account',
      });
    case 'link-invalid':
      return say(
        'This link opens nothing any more',
        'It has run out, was used, or a newer one came.',
      );
    case 'mail-unavailable':
      return say('No mail can be sent from here', 'Whoever runs this shop has to set up its mail.');
    case 'validation-failed':
      return say('Something is missing', 'The fields below say what.', fieldsOf(error));
    case 'rate-limited':
      return say('Too many tries', `Next try in ${seconds(error.retryAfterMs ?? 60_000)}.`);
    case 'overloaded':
      return say('Very busy right now', `Press again in ${seconds(error.retryAfterMs ?? 1_000)}.`);
    default:
      return say('That did not work', error.problem.detail);
  }
}
