import { stripVTControlCharacters } from 'node:util';

const lengthMax = 200;

/** What an error says first, without colours: enough to know it by. */
export function firstLineOf(text = '') {
  const line = stripVTControlCharacters(text).trim().split('\n')[0] ?? '';
  return line.length > lengthMax ? `${line.slice(0, lengthMax)}…` : line;
}

const listed = (heading, tests) =>
  tests.length === 0
    ? []
    : [
        '',
        heading,
        ...tests.map(({ name, error }) => `  ✗ ${name}${error ? `\n      ${error}` : ''}`),
      ];

/**
 * The names of what failed, and of what a browser did only at the second try, as lines to print last: nobody has to
 * look for them in the output of a whole run.
 */
export function listFailures({ failures, secondTries }) {
  return [...listed('Passed at the second try only:', secondTries), ...listed('Failed:', failures)];
}
