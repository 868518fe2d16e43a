import type { Endpoints } from '@livedrops/contract/endpoints';
import { pageHeaders } from '../../pages/page-layout.ts';
import { renderProblemPage } from '../../pages/problem-page.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';

export function createGetProblemPage({
  basePath,
}: RouteContext): Handler<Endpoints['getProblemPage']> {
  return ({ params }) => {
    const html = renderProblemPage(params.slug, basePath);
    return html === null
      ? { problem: 'not-found' }
      : { status: 200, body: html, headers: pageHeaders };
  };
}
