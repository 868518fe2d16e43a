import type { Endpoints } from '@livedrops/contract/endpoints';
import { renderDocsPage } from '../../pages/docs-page.ts';
import { pageHeaders } from '../../pages/page-layout.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';

export function createGetDocs({ basePath }: RouteContext): Handler<Endpoints['getDocs']> {
  return async () => ({
    status: 200,
    body: await renderDocsPage(basePath),
    headers: pageHeaders,
  });
}
