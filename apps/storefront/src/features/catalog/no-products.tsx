import { ButtonLink } from '@livedrops/ui/button';
import { EmptyState } from '@livedrops/ui/empty-state';
import { useQueries } from '@tanstack/react-query';
import { useApi } from '../../shared/api/api.ts';
import { paths } from '../../shared/paths.ts';
import { type BrowseSearch, browseHref } from './browse-search.ts';
import { appliedKinds, sayNothingFound } from './describe-filters.ts';
import styles from './no-products.module.css';
import { productPageQuery } from './product-queries.ts';

/** Nothing fits: says which filter costs the most and drops it with one press. */
export function NoProducts({ search }: { readonly search: BrowseSearch }) {
  const api = useApi();
  const kinds = appliedKinds(search);
  const totals = useQueries({
    queries: kinds.map(({ without }) => productPageQuery(api, without, 1)),
    combine: (results) => results.map(({ data }) => data?.total ?? 0),
  });
  const ways = kinds
    .map((kind, at) => ({ ...kind, total: totals[at] ?? 0 }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
  if (kinds.length === 0) {
    return (
      <EmptyState title="No products yet">
        <p>They stand here as soon as their first drop is announced.</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={sayNothingFound(search)}>
      <div className={styles.ways}>
        {ways.map(({ label, without, total }, at) => (
          <ButtonLink
            key={label}
            className={styles.way}
            tone={at === 0 ? 'ink' : 'line'}
            href={browseHref(without)}
          >
            Drop {label}
            <span>{total === 1 ? '1 product' : `${total} products`}</span>
          </ButtonLink>
        ))}
        {kinds.length > 1 && (
          <ButtonLink className={styles.way} href={paths.browse}>
            Drop all filters
          </ButtonLink>
        )}
      </div>
    </EmptyState>
  );
}
