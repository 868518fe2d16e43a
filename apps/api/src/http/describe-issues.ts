import type { z } from 'zod';
import { joinPointer } from './json-pointer.ts';
import type { FieldError } from './problem.ts';

type Issue = z.core.$ZodIssue;

const errorsMax = 20;

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

const formats: Record<string, string> = {
  uuid: 'must be an id of this API (a lower-case UUIDv7)',
  email: 'must be an e-mail address',
  datetime: 'must be an instant in UTC, for example 2026-11-22T20:00:00.000Z',
};

/** What is wrong with each value, in plain words. The value itself is never repeated: it may be a password. */
export function describeIssues(issues: readonly Issue[]): FieldError[] {
  const errors = issues.flatMap(describe);
  // One finding for each value: the first says what to do.
  const first = (error: FieldError, at: number) =>
    errors.findIndex(({ pointer }) => pointer === error.pointer) === at;
  return errors.filter(first).slice(0, errorsMax);
}

function describe(issue: Issue): FieldError[] {
  const pointer = issue.path.reduce<string>(joinPointer, '');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        pointer: joinPointer(pointer, key),
        code: 'unknown-field',
        message: 'is not a field of this request',
      }));
    case 'invalid_type':
      return [{ pointer, ...describeType(issue) }];
    case 'too_small':
      return [
        { pointer, code: 'too-small', message: describeBound(issue, 'at least', issue.minimum) },
      ];
    case 'too_big':
      return [
        { pointer, code: 'too-big', message: describeBound(issue, 'at most', issue.maximum) },
      ];
    case 'invalid_format':
      return [{ pointer, code: 'invalid-format', message: formats[issue.format] ?? own(issue) }];
    case 'invalid_value':
      return [{ pointer, code: 'invalid-value', message: `must be ${issue.values.join(' or ')}` }];
    default:
      return [{ pointer, code: 'invalid', message: own(issue) }];
  }
}

function describeType(issue: Extract<Issue, { code: 'invalid_type' }>) {
  if (issue.input === undefined && issue.message.endsWith('undefined')) {
    return { code: 'required', message: 'is needed' };
  }
  return { code: 'invalid-type', message: `must be ${kinds[issue.expected] ?? issue.expected}` };
}

function describeBound(
  issue: { readonly origin: string; readonly inclusive?: boolean },
  word: string,
  bound: number | bigint,
): string {
  if (issue.origin === 'string') return `must have ${word} ${bound} characters`;
  if (issue.origin === 'array') return `must have ${word} ${bound} items`;
  return `must be ${word} ${bound}`;
}

/** Messages of the contract's own checks begin with "must"; the library's are not for people. */
function own(issue: Issue): string {
  return issue.message.startsWith('must') ? issue.message : 'must fit what /docs says about it';
}
