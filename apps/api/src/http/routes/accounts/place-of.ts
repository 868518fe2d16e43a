import type { SignInPlace } from '../../../accounts/auth-gate.ts';
import { browserWords } from '../../../accounts/browser-words.ts';
import type { CallRequest } from '../../call-request.ts';

/** Where a request comes from, as far as signing in is concerned. */
export function placeOf(request: Pick<CallRequest, 'address' | 'header'>): SignInPlace {
  return { address: request.address, browser: browserWords(request.header('user-agent')) };
}
