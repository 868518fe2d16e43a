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
