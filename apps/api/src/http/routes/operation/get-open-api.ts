import type { Endpoints } from '@livedrops/contract/endpoints';
import { readOpenApiText } from '../../pages/open-api-document.ts';
import type { Handler } from '../../reply.ts';

export function createGetOpenApi(): Handler<Endpoints['getOpenApi']> {
  return async () => ({
    status: 200,
    premade: await readOpenApiText(),
    headers: { 'content-type': 'application/json', 'cache-control': 'public, max-age=300' },
  });
}
