import type { CallRequest } from '../call-request.ts';
import { matchesEtag } from '../etag.ts';
import type { PremadeReply } from '../reply.ts';
import type { Premade } from './premade.ts';

/** Answers with the bytes, or with 304 when the reader has them already. */
export function answerPremade(
  premade: Premade,
  request: CallRequest,
  { now, cacheControl }: { readonly now: number; readonly cacheControl: string },
): PremadeReply {
  const { etag } = premade;
  const ifNoneMatch = request.header('if-none-match');
  if (ifNoneMatch !== undefined && matchesEtag(ifNoneMatch, etag)) {
    return { status: 304, premade: null, headers: { 'cache-control': cacheControl, etag } };
  }
  return {
    status: 200,
    premade: premade.bytesAt(now),
    headers: { 'content-type': 'application/json', 'cache-control': cacheControl, etag },
  };
}
