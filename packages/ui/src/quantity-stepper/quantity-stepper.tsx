import type { ComponentPropsWithRef } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { Icon } from '../icon/index.ts';
import styles from './quantity-stepper.module.css';

export interface QuantityStepperProps
  extends Omit<ComponentPropsWithRef<'fieldset'>, 'children' | 'onChange'> {
  readonly value: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
  /** Why it stops at `max`, said with the button: "2 per person". */
  readonly maxReason?: string | undefined;
  readonly labels?: { readonly group: string; readonly fewer: string; readonly more: string };
}

const englishLabels = { group: 'Quantity', fewer: 'One fewer', more: 'One more' };

/** How many, one at a time. It stops at its ends and says why instead of going dead. */
export function QuantityStepper({
  value,
  max,
  onChange,
  maxReason,
  labels = englishLabels,
  className,
  ...rest
}: QuantityStepperProps) {
  const atMin = value <= 1;
  const atMax = value >= max;
  const moreLabel = atMax && maxReason ? `${labels.more}, ${maxReason}` : labels.more;
  return (
    <fieldset
      {...rest}
      aria-label={labels.group}
      className={joinClasses(styles.stepper, className)}
    >
      <button
        type="button"
        aria-label={labels.fewer}
        aria-disabled={atMin || undefined}
        onClick={() => !atMin && onChange(value - 1)}
      >
        <Icon name="minus" />
      </button>
      <output>{value}</output>
      <button
        type="button"
        aria-label={moreLabel}
        aria-disabled={atMax || undefined}
        onClick={() => !atMax && onChange(value + 1)}
      >
        <Icon name="plus" />
      </button>
    </fieldset>
  );
}
