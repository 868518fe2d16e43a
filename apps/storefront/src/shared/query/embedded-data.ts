import type { QueryClient } from '@tanstack/react-query';

/**
 * What the server puts into the page so that the first paint needs no second trip:
 * `<script type="application/json" id="livedrops-data">{"queries":[{"key":["drops","live"],"data":{…}}],"server_time":"…"}</script>`.
 * Keys are those of `queryKeys`; data is the body that the API would have answered.
 */
export interface EmbeddedData {
  readonly queries: readonly { readonly key: readonly unknown[]; readonly data: unknown }[];
  readonly server_time: string;
}

function isEmbeddedData(value: unknown): value is EmbeddedData {
  return (
    typeof value === 'object' &&
    value !== null &&
    'queries' in value &&
    Array.isArray(value.queries) &&
    'server_time' in value &&
    typeof value.server_time === 'string'
  );
}

/** Reads the embedded data; null when the page came without any, as from the development server. */
export function readEmbeddedData(document: Document): EmbeddedData | null {
  const text = document.getElementById('livedrops-data')?.textContent;
  if (!text) return null;
  const value: unknown = JSON.parse(text);
  return isEmbeddedData(value) ? value : null;
}

/** Puts embedded answers into the cache as if they had just been fetched. */
export function hydrateQueries(queryClient: QueryClient, embedded: EmbeddedData): void {
  for (const { key, data } of embedded.queries) queryClient.setQueryData(key, data);
}

function seqOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return -1;
  if ('stock_seq' in value && typeof value.stock_seq === 'number') return value.stock_seq;
  return 'items' in value && Array.isArray(value.items)
    ? Math.max(-1, ...value.items.map(seqOf))
    : -1;
}

/** The last live event that the embedded data contains: the stream goes on after it. Null: it contains no drop. */
export function lastSeqOf(embedded: EmbeddedData): number | null {
  const seq = Math.max(-1, ...embedded.queries.map(({ data }) => seqOf(data)));
  return seq < 0 ? null : seq;
}
