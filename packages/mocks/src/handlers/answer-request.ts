import type { Endpoint } from '@livedrops/contract/endpoint';
import { endpoints } from '@livedrops/contract/endpoints';
import { settleWorld } from '../world/settle-world.ts';
import type { World } from '../world/world.ts';
import { etagOf } from './etag.ts';
import type { AnsweredOperationId, Call } from './operation.ts';
import { operations } from './operations.ts';
import { problemResponse, validationFacts } from './to-problem.ts';

export interface IncomingRequest {
  readonly world: World;
  readonly request: Request;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * The parts of a call were read by the endpoint's own schemas, and `access` was checked before, which is all that the
 * type of a call says.
 */
function asCall<K extends AnsweredOperationId>(parts: object): Call<K> {
  return parts as Call<K>;
}

async function readBody(request: Request): Promise<unknown> {
  const text = await request.clone().text();
  return JSON.parse(text);
}

async function readCall<K extends AnsweredOperationId>(
  id: K,
  { world, request, params }: IncomingRequest,
): Promise<Call<K> | Response> {
  const { access, request: shape }: Endpoint = endpoints[id];
  const userId = world.sessionUserId;
  if ((access === 'user' || access === 'creator') && userId === null) {
    return problemResponse('unauthenticated');
  }
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const readParams = shape?.params?.safeParse(params);
  if (readParams && !readParams.success) {
    const own: readonly string[] = endpoints[id].problems;
    if (own.includes('order-not-found')) return problemResponse('order-not-found');
    return problemResponse('validation-failed', { facts: validationFacts(readParams.error) });
  }
  const readQuery = shape?.query?.safeParse(query);
  if (readQuery && !readQuery.success) {
    return problemResponse('validation-failed', { facts: validationFacts(readQuery.error) });
  }
  let body: unknown;
  if (shape?.body) {
    if (!request.headers.get('content-type')?.startsWith('application/json')) {
      return problemResponse('unsupported-media-type');
    }
    const raw = await readBody(request).catch(() => undefined);
    if (raw === undefined) return problemResponse('malformed-json');
    const read = shape.body.safeParse(raw);
    if (!read.success)
      return problemResponse('validation-failed', { facts: validationFacts(read.error) });
    body = read.data;
  }
  const file = shape?.upload && (await request.clone().bytes());
  if (file && file.length > (shape?.upload?.bytesMax ?? 0)) {
    return problemResponse('payload-too-large');
  }
  const [own, asked] = [readParams?.data, readQuery?.data];
  return asCall({ world, request, userId, params: own, query: asked, body, file });
}

/** Answers one request as the API would, and refuses to send what the contract does not declare. */
export async function answerRequest<K extends AnsweredOperationId>(
  id: K,
  incoming: IncomingRequest,
): Promise<Response> {
  settleWorld(incoming.world);
  const call = await readCall(id, incoming);
  if (call instanceof Response) return call;
  const outcome = operations[id](call);
  if ('problem' in outcome) {
    return problemResponse(outcome.problem, { facts: outcome.facts, now: incoming.world.now() });
  }
  const { tag, answers, method }: Endpoint = endpoints[id];
  const declared = answers[Number(outcome.status)];
  const sent = declared?.schema?.parse(outcome.body);
  const mediaType = declared?.mediaType ?? 'application/json';
  const isTagged = tag === 'Drops' || tag === 'Products' || mediaType === 'text/calendar';
  const etag = isTagged ? etagOf(sent) : null;
  const headers = {
    // The world's own time, which clients compare with the body's to tell fresh answers from kept ones.
    Date: new Date(incoming.world.now()).toUTCString(),
    ...(etag === null ? {} : { ETag: etag }),
    ...outcome.headers,
  };
  if (method === 'get' && etag !== null && etag === incoming.request.headers.get('if-none-match')) {
    return new Response(null, { status: 304, headers });
  }
  if (declared && !declared.schema && !declared.mediaType) {
    return new Response(null, { status: Number(outcome.status), headers });
  }
  return new Response(mediaType === 'application/json' ? JSON.stringify(sent) : String(sent), {
    status: Number(outcome.status),
    headers: {
      'Content-Type': mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
      ...headers,
    },
  });
}
