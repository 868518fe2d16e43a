import { RemovableChip } from '@livedrops/ui/chip';
import type { BrowseSearch } from './browse-search.ts';
import { appliedFilters } from './describe-filters.ts';

export interface AppliedFiltersProps {
  readonly search: BrowseSearch;
  readonly onChange: (search: BrowseSearch) => void;
}

/** The filters that are on; one press takes each away. */
export function AppliedFilters({ search, onChange }: AppliedFiltersProps) {
  return appliedFilters(search).map(({ label, without }) => (
    <RemovableChip key={label} label={label} onClick={() => onChange(without)} />
  ));
}
