export interface Plainer {
  /** JSON on one line for each field, with what differs from run to run made alike. */
  json(value: unknown): string;
  text(value: string): string;
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const instant = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g;
/** Fields whose value is of the implementation's own making; that they are there, and of which type, still counts. */
const opaque = new Set([
  'instance',
  'number',
  'next_cursor',
  'seq',
  'stock_seq',
  'detail',
  'expires_at',
  'message',
  'sections',
  'public_key',
  'credential',
  'token',
  'signed_in_at',
  'last_seen_at',
]);

/** Names ids in the order in which they turn up, and says instants by their distance from the beginning. */
export function createPlainer(startedAt: number): Plainer {
  const names = new Map<string, string>();

  function nameOf(id: string): string {
    const name = names.get(id) ?? `#${names.size + 1}`;
    names.set(id, name);
    return name;
  }

  const text = (value: string) =>
    value
      .replaceAll(uuid, nameOf)
      .replaceAll(instant, (at) => `${(Date.parse(at) - startedAt) / 1000} s`)
      .replace(/^(?:\/avatars\/|data:image\/).*$/, 'a picture of its own')
      .replace(/^deleted_[0-9a-f]{12}$/, 'deleted_…')
      .replaceAll(/W\/"(\d+-)?[^"]*"/g, 'W/"$1…"')
      .replace(/cursor=[^&\s]+/, 'cursor=…');

  function plain(key: string, value: unknown): unknown {
    if (opaque.has(key) && value !== null) return `<${typeof value}>`;
    return typeof value === 'string' ? text(value) : value;
  }

  return { text, json: (value) => JSON.stringify(sorted(value), plain, 2) };
}

/** The order of fields says nothing; ids are named in the order of the sorted ones. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([key, field]) => [key, sorted(field)]));
}
