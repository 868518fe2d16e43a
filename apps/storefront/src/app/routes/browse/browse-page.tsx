import { Button } from '@livedrops/ui/button';
import { Message } from '@livedrops/ui/message';
import { SearchBox } from '@livedrops/ui/search-box';
import { lazy, Suspense, useState } from 'react';
import {
  type BrowseSearch,
  browseHref,
  readBrowseSearch,
  withFilters,
} from '../../../features/catalog/browse-search.ts';
import { orderWords } from '../../../features/catalog/describe-filters.ts';
import { FilterFields } from '../../../features/catalog/filter-fields.tsx';
import { GridSkeleton } from '../../../features/catalog/grid-skeleton.tsx';
import { NoProducts } from '../../../features/catalog/no-products.tsx';
import { PageLinks } from '../../../features/catalog/page-links.tsx';
import { ProductGrid } from '../../../features/catalog/product-grid.tsx';
import { useProducts } from '../../../features/catalog/use-products.ts';
import { usePageTitle } from '../../../shared/page/use-page-title.ts';
import { useRouter, useSearch } from '../../../shared/routing/router-context.ts';
import styles from './browse-page.module.css';
import { BrowseTools } from './browse-tools.tsx';

const FilterSheet = lazy(async () => ({
  default: (await import('../../../features/catalog/filter-sheet.tsx')).FilterSheet,
}));

function sayTotal(total: number, { sort = 'ending' }: BrowseSearch): string {
  if (total === 0) return 'No products';
  return total === 1 ? '1 product' : `${total} products, ${orderWords[sort]}`;
}

/** All products: filtered, sorted and paged by the address alone. */
export function BrowsePage() {
  usePageTitle('Browse');
  const router = useRouter();
  const search = useSearch(readBrowseSearch);
  const { page, products, query } = useProducts(search);
  const [isFiltering, setIsFiltering] = useState(false);
  const change = (next: BrowseSearch) => void router.navigate(browseHref(next), { stay: true });
  const fields = { search, facets: page?.facets ?? null, onChange: change };

  return (
    <div className={styles.page}>
      <h1>Browse</h1>
      <p className={styles.count} role="status">
        {page && sayTotal(page.total, search)}
      </p>
      <SearchBox
        className={styles.search}
        defaultValue={search.q ?? ''}
        onSearch={(q) => change(withFilters(search, { q }))}
      />
      <div className={styles.columns}>
        <section className={styles.filters} aria-label="Filters">
          <FilterFields {...fields} />
        </section>
        <div className={styles.results}>
          <BrowseTools search={search} onChange={change} onFilter={() => setIsFiltering(true)} />
          {query.isError && (
            <Message
              tone="scarce"
              icon="warning"
              title={page ? 'Shown as last read' : 'The products could not be read'}
            >
              <p>Nothing of yours is affected. The list is read again when the line is back.</p>
              <Button size="sm" busy={query.isFetching} onClick={() => void query.refetch()}>
                Try again
              </Button>
            </Message>
          )}
          {!page && !query.isError && <GridSkeleton />}
          {page && page.total === 0 && <NoProducts search={search} />}
          <ProductGrid products={products} />
          {page && page.total > 0 && products.length === 0 && !query.isPlaceholderData && (
            <p className={styles.count}>The list ends before this page.</p>
          )}
          {page && page.total > 0 && (
            <PageLinks search={search} page={page} busy={query.isPlaceholderData} />
          )}
        </div>
      </div>
      {isFiltering && (
        <Suspense>
          <FilterSheet {...fields} total={page?.total ?? 0} onClose={() => setIsFiltering(false)} />
        </Suspense>
      )}
    </div>
  );
}
