import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readBrowseSearch } from '../../../features/catalog/browse-search.ts';
import { productPageQuery } from '../../../features/catalog/product-queries.ts';
import { rootRoute } from '../root-route.ts';

export const browseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/browse',
  validateSearch: readBrowseSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { api, queryClient }, deps }) => {
    void queryClient.prefetchQuery(productPageQuery(api, deps));
  },
  component: lazyRouteComponent(() => import('./browse-page.tsx'), 'BrowsePage'),
});
