import { Button } from '@livedrops/ui/button';
import { Icon } from '@livedrops/ui/icon';
import { Select } from '@livedrops/ui/select';
import { AppliedFilters } from '../../../features/catalog/applied-filters.tsx';
import {
  type BrowseSearch,
  productSorts,
  readBrowseSearch,
  withFilters,
} from '../../../features/catalog/browse-search.ts';
import { appliedFilters, sortWords } from '../../../features/catalog/describe-filters.ts';
import styles from './browse-page.module.css';

interface BrowseToolsProps {
  readonly search: BrowseSearch;
  readonly onChange: (next: BrowseSearch) => void;
  /** The phone's way to the filters, which stand beside the list on a wide screen. */
  readonly onFilter: () => void;
}

/** What narrows and orders the list, in one line above it. */
export function BrowseTools({ search, onChange, onFilter }: BrowseToolsProps) {
  const filterCount = appliedFilters(search).length;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways on a phone.
    <div className={styles.tools} role="group" aria-label="Filters that are on" tabIndex={0}>
      <Button className={styles.filterButton} tone="ink" onClick={onFilter}>
        <Icon name="funnel-simple" />
        {filterCount === 0 ? 'Filters' : `Filters, ${filterCount}`}
      </Button>
      <AppliedFilters search={search} onChange={onChange} />
      <span className={styles.sort}>
        <Select
          label="Sort"
          value={search.sort ?? 'ending'}
          onChange={({ target }) =>
            onChange(withFilters(search, readBrowseSearch({ sort: target.value })))
          }
        >
          {productSorts.map((sort) => (
            <option key={sort} value={sort}>
              {sortWords[sort]}
            </option>
          ))}
        </Select>
      </span>
    </div>
  );
}
