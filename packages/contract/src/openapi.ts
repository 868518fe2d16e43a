import { createRoute, OpenAPIHono, type RouteConfig, z } from '@hono/zod-openapi';
import {
  bodyProblems,
  commonProblems,
  type Endpoint,
  sessionProblems,
  unsafeProblems,
  uploadProblems,
} from './endpoint.ts';
import { endpoints } from './endpoints.ts';
import { LiveEvent } from './live.ts';
import { Problem } from './primitives.ts';
import { type ProblemSlug, problemKinds } from './problems.ts';

/** All problems that the route can give, its own and the common ones. */
export function problemsOf(route: Endpoint): ProblemSlug[] {
  const slugs: ProblemSlug[] = [...commonProblems, ...route.problems];
  if (route.request?.upload) slugs.push(...uploadProblems);
  if (route.request?.body) slugs.push(...bodyProblems);
  if (route.method !== 'get') slugs.push(...unsafeProblems);
  if (route.access === 'user' || route.access === 'creator') slugs.push(...sessionProblems);
  return [...new Set(slugs)];
}

function problemAnswers(route: Endpoint): RouteConfig['responses'] {
  const byStatus = Map.groupBy(problemsOf(route), (slug) => problemKinds[slug].status);
  const answers: RouteConfig['responses'] = {};
  for (const [status, slugs] of [...byStatus].sort(([a], [b]) => a - b)) {
    if (route.answers[status]) continue;
    answers[status] = {
      description: slugs.map((slug) => `\`${slug}\`: ${problemKinds[slug].title}.`).join(' '),
      content: { 'application/problem+json': { schema: Problem } },
    };
  }
  return answers;
}

function plainAnswers(route: Endpoint): RouteConfig['responses'] {
  const answers: RouteConfig['responses'] = {};
  for (const [status, answer] of Object.entries(route.answers)) {
    const mediaType = answer.mediaType ?? 'application/json';
    answers[status] = answer.schema
      ? { description: answer.description, content: { [mediaType]: { schema: answer.schema } } }
      : { description: answer.description };
  }
  return answers;
}

const binary = z.string().openapi({ format: 'binary' });

function toRouteConfig(operationId: string, route: Endpoint): RouteConfig {
  const { params, query, body, upload, headers } = route.request ?? {};
  const headerNames = Object.entries(headers ?? {});
  return createRoute({
    method: route.method,
    path: route.path,
    operationId,
    tags: [route.tag],
    summary: route.summary,
    ...(route.description ? { description: route.description } : {}),
    ...(route.access === 'user' || route.access === 'creator'
      ? { security: [{ session: [] }] }
      : {}),
    request: {
      ...(params ? { params } : {}),
      ...(query ? { query } : {}),
      ...(headerNames.length > 0
        ? {
            headers: z.object(
              Object.fromEntries(
                headerNames.map(([name, text]) => [
                  name,
                  z.string().optional().openapi({ description: text }),
                ]),
              ),
            ),
          }
        : {}),
      ...(body
        ? { body: { required: true, content: { 'application/json': { schema: body } } } }
        : {}),
      ...(upload
        ? { body: { required: true, content: { [upload.mediaType]: { schema: binary } } } }
        : {}),
    },
    responses: { ...plainAnswers(route), ...problemAnswers(route) },
  });
}

/** The OpenAPI 3.1 document of the whole API, made from the endpoints alone. */
export function buildOpenApiDocument() {
  const app = new OpenAPIHono();
  app.openAPIRegistry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'livedrops.session_token',
    description: 'Set by signing in; named `__Host-livedrops.session_token` in production.',
  });
  app.openAPIRegistry.register('LiveEvent', LiveEvent);
  for (const [operationId, route] of Object.entries(endpoints)) {
    app.openAPIRegistry.registerPath(toRouteConfig(operationId, route));
  }
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'LiveDrops',
      version: '1.0.0',
      description:
        'Limited-inventory live drops. Orders are idempotent, never oversold, confirmed or honestly refused. Problems are RFC 9457 documents; `/problems/{slug}` explains each.',
    },
    servers: [
      { url: '/api', description: 'Beside the storefront' },
      { url: '/', description: 'The API alone' },
    ],
  });
}
