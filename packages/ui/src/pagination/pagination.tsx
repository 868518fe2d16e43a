import type { ComponentPropsWithRef } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { Icon } from '../icon/index.ts';
import type { LinkAs } from '../link-as/link-as.ts';
import { pagesToShow } from './pages-to-show.ts';
import styles from './pagination.module.css';

export interface PaginationProps extends Omit<ComponentPropsWithRef<'nav'>, 'children'> {
  /** From 1. */
  readonly page: number;
  readonly pageCount: number;
  /** The address of a page: pages are places, not buttons. */
  readonly hrefOf: (page: number) => string;
  readonly linkAs?: LinkAs;
}

/** Which page this is and the way to the others. */
export function Pagination({
  page,
  pageCount,
  hrefOf,
  linkAs: Link = 'a',
  className,
  ...rest
}: PaginationProps) {
  return (
    <nav aria-label="Pages" {...rest} className={joinClasses(styles.pagination, className)}>
      <ul>
        {page > 1 && (
          <li>
            <Link
              className={styles.step}
              href={hrefOf(page - 1)}
              rel="prev"
              aria-label="Previous page"
            >
              <Icon name="caret-left" className={styles.caret} />
            </Link>
          </li>
        )}
        {pagesToShow(page, pageCount).map(({ page: shown, room }, index) =>
          shown === null ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a gap has no identity but its place.
            <li key={`gap-${index}`} aria-hidden="true" className={styles.gap} data-room={room}>
              …
            </li>
          ) : (
            <li key={shown} data-room={room}>
              <Link
                className={styles.page}
                href={hrefOf(shown)}
                aria-label={`Page ${shown}`}
                aria-current={shown === page ? 'page' : undefined}
              >
                {shown}
              </Link>
            </li>
          ),
        )}
        {page < pageCount && (
          <li>
            <Link className={styles.step} href={hrefOf(page + 1)} rel="next" aria-label="Next page">
              <span className={styles.word}>Next</span>
              <Icon name="caret-right" className={styles.caret} />
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
