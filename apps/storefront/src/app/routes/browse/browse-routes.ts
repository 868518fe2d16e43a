import { readBrowseSearch } from '../../../features/catalog/browse-search.ts';
import { productPageQuery } from '../../../features/catalog/product-queries.ts';
import { parseSearch } from '../../../shared/routing/search-text.ts';
import type { AppRoute } from '../page-route.ts';

export const browseRoutes: readonly AppRoute[] = [
  {
    path: '/browse',
    load: async () => (await import('./browse-page.tsx')).BrowsePage,
    prepare({ api, queryClient }, _params, search) {
      void queryClient.prefetchQuery(productPageQuery(api, readBrowseSearch(parseSearch(search))));
    },
  },
];
