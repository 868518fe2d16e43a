import { etagOf } from '../../reads/premade.ts';
import type { ReplyHeaders } from '../../reply.ts';
import type { WireProduct } from '../../wire/to-wire-product.ts';

/** A product as the answer to its creator, with the ETag that a change of it has to bring along. */
export function answerProduct<Status extends 200 | 201>(
  status: Status,
  product: WireProduct,
  headers?: ReplyHeaders,
) {
  const etag = etagOf([JSON.stringify(product)], product.version);
  return {
    status,
    body: product,
    headers: { etag, 'cache-control': 'private, no-cache', ...headers },
  };
}
