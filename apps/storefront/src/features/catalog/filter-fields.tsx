import { Checkbox } from '@livedrops/ui/checkbox';
import { Field } from '@livedrops/ui/field';
import { TextInput } from '@livedrops/ui/text-input';
import { type FocusEvent, type KeyboardEvent, useId } from 'react';
import type { ProductPage } from '../../shared/api/wire.ts';
import {
  type BrowseSearch,
  listOf,
  priceBounds,
  productStates,
  toggled,
  withFilters,
} from './browse-search.ts';
import { stateWords } from './describe-filters.ts';
import styles from './filter-fields.module.css';

type Facets = ProductPage['facets'];

export interface FilterFieldsProps {
  readonly search: BrowseSearch;
  /** How many products each choice has; null while they are not known. */
  readonly facets: Facets | null;
  readonly onChange: (search: BrowseSearch) => void;
}

const countOf = (facets: Facets['state'] | undefined, value: string) =>
  facets?.find((facet) => facet.value === value)?.count ?? 0;

/** Every filter of the browse page, with how many products each choice has. */
export function FilterFields({ search, facets, onChange }: FilterFieldsProps) {
  const chosen = listOf(search.category);
  const known = facets?.category.map(({ value }) => value) ?? [];
  const categories = [...known, ...chosen.filter((name) => !known.includes(name))];
  return (
    <div className={styles.fields}>
      <fieldset>
        <legend>State</legend>
        {productStates.map((state) => (
          <Checkbox
            key={state}
            label={stateWords[state]}
            {...(facets ? { count: countOf(facets.state, state) } : {})}
            checked={listOf(search.state).includes(state)}
            onChange={() => onChange(withFilters(search, { state: toggled(search.state, state) }))}
          />
        ))}
      </fieldset>
      {categories.length > 0 && (
        <fieldset>
          <legend>Category</legend>
          {categories.map((name) => (
            <Checkbox
              key={name}
              label={name}
              count={countOf(facets?.category, name)}
              checked={chosen.includes(name)}
              onChange={() =>
                onChange(withFilters(search, { category: toggled(search.category, name) }))
              }
            />
          ))}
        </fieldset>
      )}
      <PriceFields
        key={search.price ?? ''}
        price={search.price}
        onChange={(price) => onChange(withFilters(search, { price }))}
      />
    </div>
  );
}

interface PriceFieldsProps {
  readonly price: string | undefined;
  readonly onChange: (price: string) => void;
}

/** Takes effect when a field is left or Enter is pressed: a list that changes with each digit is hard to read. */
function PriceFields({ price, onChange }: PriceFieldsProps) {
  const { from, to } = priceBounds(price);
  const group = useId();

  function apply(input: HTMLInputElement): void {
    const inputs = input.closest('fieldset')?.querySelectorAll('input') ?? [];
    const [newFrom = '', newTo = ''] = [...inputs].map(({ value }) => value.replaceAll(/\D/g, ''));
    const next = newFrom === '' && newTo === '' ? '' : `${newFrom}-${newTo}`;
    if (next !== (price ?? '')) onChange(next);
  }

  const handlers = {
    onBlur: (event: FocusEvent<HTMLInputElement>) => apply(event.currentTarget),
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
      if (event.key === 'Enter') apply(event.currentTarget);
    },
  };
  return (
    <fieldset className={styles.price} aria-labelledby={group}>
      <legend id={group}>Price in euros</legend>
      <Field label="From">
        {(control) => (
          <TextInput
            {...control}
            {...handlers}
            className={styles.amount}
            inputMode="numeric"
            placeholder="0"
            maxLength={7}
            defaultValue={from ?? ''}
          />
        )}
      </Field>
      <Field label="To">
        {(control) => (
          <TextInput
            {...control}
            {...handlers}
            className={styles.amount}
            inputMode="numeric"
            placeholder="Any"
            maxLength={7}
            defaultValue={to ?? ''}
          />
        )}
      </Field>
    </fieldset>
  );
}
