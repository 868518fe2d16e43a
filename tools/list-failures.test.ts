import { expect, test } from 'vitest';
import { firstLineOf, listFailures } from './list-failures.mjs';

test('what failed stands last, with the name and the first words of its error', () => {
  const lines = listFailures({
    failures: [{ name: 'node › places an order', error: 'expected 1 to be 2' }],
    secondTries: [{ name: 'e2e › buys', error: '' }],
  });

  expect(lines).toEqual([
    '',
    'Passed at the second try only:',
    '  ✗ e2e › buys',
    '',
    'Failed:',
    '  ✗ node › places an order\n      expected 1 to be 2',
  ]);
});

test('a run in which nothing failed lists nothing', () => {
  expect(listFailures({ failures: [], secondTries: [] })).toEqual([]);
});

test('of an error its first line is kept, without colours and not for ever', () => {
  expect(firstLineOf('\u001B[31mno\u001B[39m such row\n    at store.ts:3')).toBe('no such row');
  expect(firstLineOf('a'.repeat(500))).toHaveLength(201);
  expect(firstLineOf(undefined)).toBe('');
});
