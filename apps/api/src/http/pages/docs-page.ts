import { endpoints, type OperationId } from '@livedrops/contract/endpoints';
import { type ProblemSlug, problemKinds, problemSlugs } from '@livedrops/contract/problems';
import { type Html, html, prose } from './html.ts';
import {
  type JsonSchema,
  type OpenApiDocument,
  type Operation,
  readOpenApi,
} from './open-api-document.ts';
import { layOutPage } from './page-layout.ts';
import { describeType, refName, renderRows, rowsOf } from './schema-rows.ts';

interface Route {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

const who = {
  public: 'everybody',
  user: 'signed in',
  creator: 'creators, for what is theirs',
  operator: 'operators',
} as const;

const pages = new Map<string, Promise<string>>();

/** The whole API for people, made from the OpenAPI document once. */
export function renderDocsPage(basePath: string): Promise<string> {
  const known = pages.get(basePath);
  if (known) return known;
  const page = readOpenApi().then((document) => render(document, basePath));
  pages.set(basePath, page);
  return page;
}

function render(document: OpenApiDocument, basePath: string): string {
  const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): Route => ({ method, path, operation })),
  );
  const byTag = [...Map.groupBy(routes, ({ operation }) => operation.tags[0] ?? 'Other')];
  const schemas = Object.entries(document.components.schemas);
  const body = html`<div class="page with-nav">
<nav aria-label="Contents">
${byTag.map(
  ([tag, inTag]) =>
    html`<p>${tag}</p><ul>${inTag.map(
      ({ operation }) =>
        html`<li><a href="#${operation.operationId}">${operation.summary}</a></li>`,
    )}</ul>`,
)}
<p>Reference</p><ul><li><a href="#problems">Problems</a></li><li><a href="#schemas">Schemas</a></li></ul>
</nav>
<main>
<h1>${document.info.title} API</h1>
<p class="lead">${prose(document.info.description)}</p>
<p>Every address below stands under <code>${basePath || '/'}</code>. The same as a machine reads it: <a href="${basePath}/openapi.json">openapi.json</a>.</p>
${byTag.map(([tag, inTag]) => html`<section><h2>${tag}</h2>${inTag.map((route) => renderRoute(route, basePath))}</section>`)}
<section id="problems"><h2>Problems</h2>
<p>A refusal is an <code>application/problem+json</code> document. Its <code>type</code> is the address of a page that says what to do.</p>
${renderProblems(basePath)}</section>
<section id="schemas"><h2>Schemas</h2>${schemas.map(([name, schema]) => renderSchema(name, schema))}</section>
</main></div>`;
  return layOutPage({ title: 'LiveDrops API', body });
}

function renderRoute({ method, path, operation }: Route, basePath: string): Html {
  const endpoint = endpoints[operation.operationId as OperationId];
  const params = operation.parameters ?? [];
  const bodySchema = operation.requestBody?.content['application/json']?.schema;
  const own: readonly ProblemSlug[] = endpoint.problems;
  return html`<article id="${operation.operationId}">
<h3>${operation.summary}</h3>
<p class="route"><span class="method ${method}">${method.toUpperCase()}</span> <span class="path">${path}</span> <span class="who">${who[endpoint.access]}</span></p>
${operation.description ? html`<p>${prose(operation.description)}</p>` : ''}
${params.length > 0 ? html`<h4>Parameters</h4>${renderRows(params.map((param) => ({ ...param, required: param.required === true })))}` : ''}
${bodySchema ? html`<h4>Body</h4>${renderBody(bodySchema)}` : ''}
<h4>Answers</h4>${renderAnswers(operation)}
${
  own.length > 0
    ? html`<h4>Problems of its own</h4><ul class="slugs">${own.map(
        (slug) =>
          html`<li><a href="${basePath}/problems/${slug}">${problemKinds[slug].status} ${slug}</a></li>`,
      )}</ul>`
    : ''
}
</article>`;
}

function renderBody(schema: JsonSchema): Html {
  return refName(schema) ? html`<p>${describeType(schema)}</p>` : renderRows(rowsOf(schema));
}

function renderAnswers(operation: Operation): Html {
  const plain = Object.entries(operation.responses).flatMap(([status, response]) => {
    const [media] = Object.entries(response.content ?? {});
    return media?.[0] === 'application/problem+json' ? [] : [{ status, response, media }];
  });
  return html`<div class="table"><table><tbody>${plain.map(
    ({ status, response, media }) =>
      html`<tr><td><code>${status}</code></td><td>${media ? describeType(media[1].schema) : ''}</td><td>${prose(response.description)}</td></tr>`,
  )}</tbody></table></div>`;
}

function renderProblems(basePath: string): Html {
  return html`<div class="table"><table><tbody>${problemSlugs.map(
    (slug) =>
      html`<tr><td>${problemKinds[slug].status}</td><td><a href="${basePath}/problems/${slug}"><code>${slug}</code></a></td><td>${problemKinds[slug].title}</td></tr>`,
  )}</tbody></table></div>`;
}

function renderSchema(name: string, schema: JsonSchema): Html {
  return html`<article id="schema-${name}"><h3>${name}</h3>
${schema.description ? html`<p>${prose(schema.description)}</p>` : ''}
${schema.properties ? renderRows(rowsOf(schema)) : html`<p>${describeType(schema)}</p>`}
</article>`;
}
