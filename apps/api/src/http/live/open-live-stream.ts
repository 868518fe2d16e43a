import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { LiveRefusal, LiveRequest } from './admit-stream.ts';
import type { LiveHub } from './live-hub.ts';
import { openSocketSink } from './socket-sink.ts';

export interface LiveExchange extends Omit<LiveRequest, 'lastEventId'> {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  /** Query form of `Last-Event-ID`, for clients that cannot set headers. */
  readonly lastEventIdParam: string | undefined;
  /** Sent with the stream's own headers: request id, security headers. */
  readonly headers?: OutgoingHttpHeaders;
}

/**
 * Answers a request with a live stream, written past the framework straight to its socket, or says why not. After `null`
 * the response belongs to the stream: nobody else may touch it.
 */
export function openLiveStream(hub: LiveHub, exchange: LiveExchange): LiveRefusal | null {
  const { incoming, outgoing, lastEventIdParam, headers, ...request } = exchange;
  const header = incoming.headers['last-event-id'];
  // An empty id is what a reader sends that has not seen any.
  const lastEventId = (typeof header === 'string' && header) || lastEventIdParam || null;
  const refusal = hub.open({ ...request, lastEventId }, () =>
    openSocketSink(outgoing, headers ?? {}),
  );
  return refusal?.refused ?? null;
}
