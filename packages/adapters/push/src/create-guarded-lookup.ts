import type { LookupAddress, LookupOptions } from 'node:dns';
import { lookup as systemLookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { callbackify } from 'node:util';
import { isPublicAddress } from './is-public-address.ts';

/** All addresses of a name. */
export type ResolveHost = (
  host: string,
  options: LookupOptions,
) => Promise<readonly LookupAddress[]>;

export interface GuardOptions {
  readonly resolve?: ResolveHost;
  readonly isOpen?: (address: string) => boolean;
}

/** Thrown for a name that leads into a private network, even when only one of its addresses does. */
export class PrivateAddressError extends Error {
  readonly code = 'PRIVATE_ADDRESS';
  override readonly name = 'PrivateAddressError';
}

/** The addresses of a push service's name, each of them public. */
export async function resolvePublic(
  host: string,
  guard: GuardOptions,
  options: LookupOptions = {},
): Promise<readonly LookupAddress[]> {
  const { resolve = resolveBySystem, isOpen = isPublicAddress } = guard;
  const addresses = await resolve(host, options);
  if (addresses.length === 0 || !addresses.every(({ address }) => isOpen(address))) {
    throw new PrivateAddressError(`The name ${host} leads to an address that is not public.`);
  }
  return addresses;
}

/**
 * What a socket asks for the address it will dial: the answer that is checked is the one that is used, so a name that
 * changes its mind after it was saved (DNS rebinding) gets no further.
 */
export function createGuardedLookup(guard: GuardOptions): LookupFunction {
  const resolve = callbackify((host: string, options: LookupOptions) =>
    resolvePublic(host, guard, options),
  );
  return (host, options, callback) => {
    resolve(host, options, (error, addresses) => {
      if (error) callback(error, '');
      else if (options.all) callback(null, [...addresses]);
      else callback(null, addresses[0]?.address ?? '', addresses[0]?.family ?? 0);
    });
  };
}

const resolveBySystem: ResolveHost = (host, options) =>
  systemLookup(host, { ...options, all: true });
