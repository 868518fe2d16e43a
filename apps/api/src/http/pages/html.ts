/** Text that is safe to stand in a page. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Html | readonly Html[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Plain text as HTML, in elements and in quoted attributes. */
export const escapeHtml = (text: string) => text.replaceAll(/[&<>"']/g, (c) => entities[c] ?? c);

/** A piece of a page: everything put in is escaped unless it is such a piece itself. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const written = parts.map(write);
  return new Html(strings.map((text, index) => text + (written[index] ?? '')).join(''));
}

function write(part: Part): string {
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(({ text }) => text).join('');
  return escapeHtml(String(part));
}

/** Prose in which `code` stands between back-ticks. */
export function prose(text: string): Html {
  const pieces = text.split('`');
  return new Html(
    pieces
      .map((piece, index) =>
        index % 2 === 1 ? `<code>${escapeHtml(piece)}</code>` : escapeHtml(piece),
      )
      .join(''),
  );
}
