import { endpoints } from '@livedrops/contract/endpoints';
import { problemsOf } from '@livedrops/contract/openapi';
import { type ProblemSlug, problemKinds } from '@livedrops/contract/problems';
import { html, prose } from './html.ts';
import { layOutPage } from './page-layout.ts';

const isSlug = (text: string): text is ProblemSlug => Object.hasOwn(problemKinds, text);

/** What a problem means and what to do about it; null when there is no such problem. */
export function renderProblemPage(slug: string, basePath: string): string | null {
  if (!isSlug(slug)) return null;
  const { title, status, help } = problemKinds[slug];
  const from = Object.entries(endpoints).filter(([, route]) => problemsOf(route).includes(slug));
  const few = from.length <= 12;
  const body = html`<main class="page narrow">
<p class="status">${status}</p>
<h1>${title}</h1>
<p class="lead">${prose(help)}</p>
<dl>
<dt>Problem</dt><dd><code>/problems/${slug}</code></dd>
<dt>HTTP status</dt><dd>${status}</dd>
<dt>Answered by</dt><dd>${
    few
      ? from.map(
          ([id, route]) =>
            html`<a href="${basePath}/docs#${id}"><code>${route.method.toUpperCase()} ${route.path}</code></a><br>`,
        )
      : 'any route'
  }</dd>
</dl>
<p><a href="${basePath}/docs">All routes and problems</a></p>
</main>`;
  return layOutPage({ title: `${title} · LiveDrops API`, body });
}
