import { ApiProblem } from '@livedrops/client/api-problem';
import { ConnectionLost } from '@livedrops/client/connection-lost';
import { expect, test } from 'vitest';
import { describeAccountProblem } from './describe-account-problem.ts';

const problem = (slug: string, extra: object = {}, retryAfterMs: number | null = null) =>
  new ApiProblem(
    {
      type: `/problems/${slug}`,
      title: '',
      status: 400,
      detail: 'Detail.',
      instance: '',
      ...extra,
    },
    retryAfterMs,
  );

test('a wrong password and an unknown e-mail read the same', () => {
  expect(describeAccountProblem(problem('invalid-credentials')).title).toBe(
    'E-mail or password is wrong',
  );
});

test('refused values are named at their fields', () => {
  const errors = [{ pointer: '/password', code: 'too_small', message: '' }];
  expect(describeAccountProblem(problem('validation-failed', { errors })).fields).toEqual({
    password: 'Use at least 8 characters',
  });
});

test('waiting is told in seconds', () => {
  expect(describeAccountProblem(problem('rate-limited', {}, 4_000)).detail).toBe(
    'Next try in 4 seconds.',
  );
});

test('a lost line, an unknown problem and a bug each have words', () => {
  const lost = new ConnectionLost('network', null);
  for (const error of [lost, problem('from-the-future'), new TypeError('x is undefined')]) {
    const { title, detail } = describeAccountProblem(error);
    expect(title).not.toBe('');
    expect(detail).not.toContain('undefined');
  }
});
