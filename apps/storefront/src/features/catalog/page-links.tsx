import { ButtonLink } from '@livedrops/ui/button';
import { Pagination } from '@livedrops/ui/pagination';
import type { ProductPage } from '../../shared/api/wire.ts';
import { type BrowseSearch, browseHref } from './browse-search.ts';
import styles from './page-links.module.css';

export interface PageLinksProps {
  readonly search: BrowseSearch;
  readonly page: ProductPage;
  readonly busy: boolean;
}

/** Which part of the list this is and the way on: numbered pages on a desk, "load more" under a thumb. */
export function PageLinks({ search, page: { page, per_page, total }, busy }: PageLinksProps) {
  const first = search.from ?? page;
  const pageCount = Math.ceil(total / per_page);
  const { from: _from, page: _page, ...filters } = search;
  const shownFrom = (first - 1) * per_page + 1;
  const shownTo = Math.min(total, page * per_page);
  const left = total - shownTo;
  return (
    <div className={styles.pages}>
      <p>
        {shownFrom} to {shownTo} of {total}
      </p>
      <progress className={styles.progress} aria-hidden="true" value={shownTo} max={total} />
      {left > 0 && (
        <ButtonLink
          className={styles.more}
          size="lg"
          data-stay
          aria-busy={busy || undefined}
          href={browseHref({ ...filters, page: page + 1, from: first })}
        >
          Load {Math.min(left, per_page)} more
        </ButtonLink>
      )}
      <Pagination
        className={styles.numbers}
        page={page}
        pageCount={pageCount}
        hrefOf={(number) => browseHref({ ...filters, ...(number > 1 ? { page: number } : {}) })}
      />
    </div>
  );
}
