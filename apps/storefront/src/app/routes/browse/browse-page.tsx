import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { productPageQuery } from '../../../features/catalog/product-queries.ts';
import { useApi } from '../../../shared/api/api.ts';
import { usePageTitle } from '../../../shared/page/use-page-title.ts';

const route = getRouteApi('/browse');

/** All products, filtered by the address. */
export function BrowsePage() {
  usePageTitle('Browse');
  const products = useQuery(productPageQuery(useApi(), route.useSearch()));
  return (
    <>
      <h1>Browse</h1>
      <ul>
        {products.data?.items.map((product) => (
          <li key={product.product_id}>{product.title}</li>
        ))}
      </ul>
    </>
  );
}
