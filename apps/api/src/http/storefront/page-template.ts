import { escapeHtml } from '../pages/html.ts';

export interface PageHead {
  readonly title: string;
  readonly description?: string;
  /** Absolute address of the page. */
  readonly url?: string;
  /** Absolute address of a picture of it. */
  readonly image?: { readonly url: string; readonly alt: string };
  /** What the first paint will ask for. */
  readonly preload?: { readonly srcset: string; readonly sizes: string };
  readonly noIndex?: boolean;
}

export interface PageTemplate {
  render(head: PageHead, data: string | null): string;
}

const dataMark = '<!--livedrops-data-->';
const titleElement = /<title>[^<]*<\/title>/;
const descriptionElement = /<meta\s+name="description"\s+content="[^"]*"\s*\/?>/;

/** Tells the storefront that the demo accounts exist. */
const demoMark = '\n    <meta name="livedrops-demo" content="true" />';

/**
 * The built page, cut where things are put in.
 * @throws Error when the mark for the data is missing: the pages would come without their first data, and nobody would notice.
 */
export function parsePageTemplate(
  source: string,
  { demo }: { readonly demo: boolean },
): PageTemplate {
  const at = source.indexOf(dataMark);
  if (at === -1) throw new Error(`The storefront's index.html lacks ${dataMark}.`);
  const before = source.slice(0, at).replace(titleElement, '').replace(descriptionElement, '');
  const after = source.slice(at + dataMark.length);
  const mark = demo ? demoMark : '';
  const description = /content="([^"]*)"/.exec(descriptionElement.exec(source)?.[0] ?? '')?.[1];
  return {
    render: (head, data) =>
      before + renderHead(head, description ?? '') + mark + renderData(data) + after,
  };
}

function renderHead(head: PageHead, fallback: string): string {
  const { title, url, image, preload } = head;
  const description = head.description ? escapeHtml(head.description) : fallback;
  const tags = [
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${description}" />`,
    `<meta property="og:site_name" content="LiveDrops" />`,
    `<meta property="og:type" content="website" />`,
    `<meta property="og:title" content="${escapeHtml(title)}" />`,
    `<meta property="og:description" content="${description}" />`,
    `<meta name="twitter:card" content="${image ? 'summary_large_image' : 'summary'}" />`,
  ];
  if (url) {
    tags.push(`<link rel="canonical" href="${escapeHtml(url)}" />`);
    tags.push(`<meta property="og:url" content="${escapeHtml(url)}" />`);
  }
  if (image) {
    tags.push(`<meta property="og:image" content="${escapeHtml(image.url)}" />`);
    tags.push(`<meta property="og:image:alt" content="${escapeHtml(image.alt)}" />`);
  }
  if (preload) {
    tags.push(
      `<link rel="preload" as="image" type="image/avif" imagesrcset="${escapeHtml(preload.srcset)}" imagesizes="${escapeHtml(preload.sizes)}" fetchpriority="high" />`,
    );
  }
  if (head.noIndex) tags.push('<meta name="robots" content="noindex" />');
  return tags.join('\n    ');
}

/** Not a script to a browser, so no policy has to allow it; `<` could end the element and is written otherwise. */
function renderData(data: string | null): string {
  if (data === null) return '';
  const safe = data.replaceAll('<', '\\u003c');
  return `\n    <script type="application/json" id="livedrops-data">${safe}</script>`;
}
