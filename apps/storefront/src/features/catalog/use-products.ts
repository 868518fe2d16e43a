import { useQueries, useQuery } from '@tanstack/react-query';
import { useApi } from '../../shared/api/api.ts';
import type { BrowseSearch } from './browse-search.ts';
import { productPageQuery } from './product-queries.ts';

/** The products that the address asks for: its page, and those before it that were loaded above. */
export function useProducts(search: BrowseSearch) {
  const api = useApi();
  const { page: number = 1, from = number } = search;
  const query = useQuery(productPageQuery(api, search));
  const above = useQueries({
    queries: Array.from({ length: number - from }, (_, at) =>
      productPageQuery(api, { ...search, page: from + at }),
    ),
    combine: (results) => results.flatMap(({ data }) => data?.items ?? []),
  });
  // While the next page is on its way the query still shows the one before, which already stands above.
  const own = query.isPlaceholderData && above.length > 0 ? [] : (query.data?.items ?? []);
  return { query, page: query.data, products: [...above, ...own] };
}
