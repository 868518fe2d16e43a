import { Html, html, prose } from './html.ts';
import type { JsonSchema } from './open-api-document.ts';

/** The name of a schema that has one. */
export const refName = (schema: JsonSchema) => schema.$ref?.split('/').at(-1);

/** A schema's type in a few words, with links to those that have a name. */
export function describeType(schema: JsonSchema): Html {
  const name = refName(schema);
  if (name) return html`<a href="#schema-${name}">${name}</a>`;
  const options = schema.anyOf ?? schema.oneOf;
  if (options) return join(options.map(describeType), ' or ');
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`;
  if (schema.enum)
    return join(
      schema.enum.map((value) => html`<code>${JSON.stringify(value)}</code>`),
      ' ',
    );
  if (schema.items) return html`list of ${describeType(schema.items)}`;
  const types = [schema.type ?? 'anything'].flat();
  const plain = types.map((type) => (type === 'null' ? 'null' : (schema.format ?? type)));
  return html`${plain.join(' or ')}${describeBounds(schema)}`;
}

function describeBounds(schema: JsonSchema): string {
  const [low, high] = [schema.minimum ?? schema.minLength, schema.maximum ?? schema.maxLength];
  const unit =
    schema.maxLength === undefined && schema.minLength === undefined ? '' : ' characters';
  if (low === undefined && high === undefined) return '';
  if (high === undefined || high === Number.MAX_SAFE_INTEGER) {
    return low === undefined || low === Number.MIN_SAFE_INTEGER ? '' : `, at least ${low}${unit}`;
  }
  return low === undefined || low === Number.MIN_SAFE_INTEGER
    ? `, at most ${high}${unit}`
    : `, ${low} to ${high}${unit}`;
}

const join = (pieces: readonly Html[], between: string) =>
  new Html(pieces.map(({ text }) => text).join(between));

export interface FieldRow {
  readonly name: string;
  readonly schema: JsonSchema;
  readonly required: boolean;
  readonly description?: string | undefined;
}

/** A table of fields or parameters. */
export function renderRows(rows: readonly FieldRow[]): Html {
  if (rows.length === 0) return html`<p>None.</p>`;
  return html`<div class="table"><table>
<thead><tr><th>Name</th><th>What it is</th><th>Notes</th></tr></thead>
<tbody>${rows.map(renderRow)}</tbody></table></div>`;
}

function renderRow({ name, schema, required, description }: FieldRow): Html {
  const notes = [
    description ?? schema.description ?? '',
    schema.default === undefined ? '' : `Default \`${JSON.stringify(schema.default)}\`.`,
  ].filter((note) => note !== '');
  return html`<tr><td><code>${name}</code>${required ? html` <span class="need">needed</span>` : ''}</td>
<td>${describeType(schema)}</td><td>${prose(notes.join(' '))}</td></tr>`;
}

export function rowsOf(schema: JsonSchema): FieldRow[] {
  return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    schema: property,
    required: schema.required?.includes(name) ?? false,
  }));
}
