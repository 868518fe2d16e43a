import { type ComponentPropsWithRef, type CSSProperties, useId } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import styles from './variant-picker.module.css';

export interface VariantOption {
  readonly id: string;
  readonly name: string;
  /** Free to take now. */
  readonly left: number;
  /** Set aside in checkouts: with none left, these may return. */
  readonly held: number;
  readonly state: 'available' | 'all_held' | 'sold_out';
  /** Replaces the words made from the numbers, such as "Sold out in 1:52". */
  readonly detail?: string | undefined;
  /** A CSS colour that shows the variant. */
  readonly swatch?: string | undefined;
}

export interface VariantPickerProps
  extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'onChange' | 'role'> {
  readonly options: readonly VariantOption[];
  /** The chosen option's id. A stock event never changes it. */
  readonly value: string;
  readonly onChange: (id: string) => void;
  /** What the variants are: "Glaze". */
  readonly label?: string;
  readonly note?: string;
  readonly locale?: string | undefined;
}

function sayStock({ detail, left, held, state }: VariantOption, locale: string): string {
  if (detail) return detail;
  if (state === 'sold_out') return 'Sold out';
  if (state === 'all_held') return `All ${held.toLocaleString(locale)} held, may return`;
  return `${left.toLocaleString(locale)} left`;
}

/** One choice of a drop's variants. Sold-out ones stay in sight and can be chosen: the buy area says what then. */
export function VariantPicker({
  options,
  value,
  onChange,
  label = 'Variant',
  note = 'Each has its own stock',
  locale = 'en-GB',
  className,
  ...rest
}: VariantPickerProps) {
  const name = useId();
  return (
    <div
      {...rest}
      role="radiogroup"
      aria-labelledby={`${name}-label`}
      className={joinClasses(styles.picker, className)}
    >
      <p className={styles.label}>
        <span id={`${name}-label`}>{label}</span>
        {options.length > 1 && <span className={styles.note}>{note}</span>}
      </p>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.id} className={styles.option} data-state={option.state}>
            <input
              type="radio"
              name={name}
              value={option.id}
              checked={option.id === value}
              onChange={() => onChange(option.id)}
            />
            {option.swatch && (
              <i style={{ '--swatch': option.swatch } as CSSProperties} aria-hidden="true" />
            )}
            <span className={styles.name}>{option.name}</span>{' '}
            <small>{sayStock(option, locale)}</small>
          </label>
        ))}
      </div>
    </div>
  );
}
