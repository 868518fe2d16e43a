import type { LiveRefusal } from '../../live/admit-stream.ts';
import type { ProblemReply } from '../../problem.ts';

/** Five seconds: a stream that cannot open now is not worth a storm of tries. */
const facts = { retryAfterMs: 5_000 };

const problems: {
  readonly [Why in LiveRefusal]: ProblemReply<'overloaded' | 'too-many-streams'>;
} = {
  draining: { problem: 'overloaded', facts },
  full: { problem: 'overloaded', facts },
  'too-many-streams': { problem: 'too-many-streams', facts },
};

export function refuseStream(why: LiveRefusal): ProblemReply<'overloaded' | 'too-many-streams'> {
  return problems[why];
}
