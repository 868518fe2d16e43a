import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { expect, test } from 'vitest';
import { createGuardedLookup, PrivateAddressError } from './create-guarded-lookup.ts';

const open = { address: '142.250.185.74', family: 4 };
const closed = { address: '10.0.0.1', family: 4 };

function look(lookup: LookupFunction, all: boolean): Promise<unknown> {
  return new Promise((resolve) => {
    lookup('push.example', { all }, (error, address) => resolve(error ?? address));
  });
}

const answering = (...addresses: LookupAddress[]) =>
  createGuardedLookup({ resolve: async () => addresses });

test('public addresses are passed on, all of them or the first', async () => {
  expect(await look(answering(open, open), true)).toEqual([open, open]);
  expect(await look(answering(open), false)).toBe(open.address);
});

test.each([true, false])(
  'one private address among public ones closes the name (all: %s)',
  async (all) => {
    expect(await look(answering(open, closed), all)).toBeInstanceOf(PrivateAddressError);
    expect(await look(answering(), all)).toBeInstanceOf(PrivateAddressError);
  },
);

test('a name that was public and is private when it is dialled gets no further', async () => {
  const answers = [[open], [closed]];
  const lookup = createGuardedLookup({ resolve: async () => answers.shift() ?? [] });
  expect(await look(lookup, true)).toEqual([open]);
  expect(await look(lookup, true)).toBeInstanceOf(PrivateAddressError);
});

test('what the name server says is wrong is passed on', async () => {
  const error = new Error('ENOTFOUND');
  const lookup = createGuardedLookup({ resolve: () => Promise.reject(error) });
  expect(await look(lookup, true)).toBe(error);
});
