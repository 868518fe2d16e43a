import type { CallRequest } from '../call-request.ts';
import { matchesEtag } from '../etag.ts';
import type { PremadeReply } from '../reply.ts';
import type { Premade } from './premade.ts';

/** Answers with the bytes, or with 304 when the reader has them already. */
export function answerPremade(premade: Premade, request: CallRequest, now: number): PremadeReply {
  const { etag, headers } = premade;
  const ifNoneMatch = request.header('if-none-match');
  return ifNoneMatch !== undefined && matchesEtag(ifNoneMatch, etag)
    ? { status: 304, premade: null, headers: headers.unchanged }
    : { status: 200, premade: premade.bytesAt(now), headers: headers.full };
}
