import { cutServerTime, etagOf } from '../../reads/premade.ts';
import type { ReplyHeaders } from '../../reply.ts';
import type { WireDrop } from '../../wire/to-wire-drop.ts';

/** A drop as the answer to its creator, with the ETag that a change of it has to bring along. */
export function answerDrop<Status extends 200 | 201>(
  status: Status,
  drop: WireDrop,
  headers?: ReplyHeaders,
) {
  const etag = etagOf([cutServerTime(drop)], drop.version);
  return {
    status,
    body: drop,
    headers: { etag, 'cache-control': 'private, no-cache', ...headers },
  };
}
