import { NumberField as Base } from '@base-ui/react/number-field';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { Icon } from '../icon/index.ts';
import styles from './number-field.module.css';

export interface NumberFieldProps
  extends Omit<
    ComponentPropsWithRef<'input'>,
    'defaultValue' | 'disabled' | 'max' | 'min' | 'onChange' | 'step' | 'type' | 'value'
  > {
  /** null while nothing is written. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  /** Arrow keys and buttons stop here; a number typed beyond is put here on leaving. */
  readonly min?: number;
  readonly max?: number;
  /** The change of one press. */
  readonly step?: number;
  /** What is counted, after the number: `units`. Heard as well when the label does not say it. */
  readonly unit?: ReactNode;
  /** How the number is written; a whole number when left out. */
  readonly format?: Intl.NumberFormatOptions;
  readonly locale?: string;
  /** Leaves out the buttons, where nobody counts by one. */
  readonly plain?: boolean;
  /** It cannot be changed now: say why, and name that text with `aria-describedby`. */
  readonly unavailable?: boolean;
  readonly words?: { readonly fewer: string; readonly more: string };
}

const englishWords = { fewer: 'One fewer', more: 'One more' };
const whole: Intl.NumberFormatOptions = { maximumFractionDigits: 0 };

/** A number that is typed, as the reader writes numbers. Stands in a `Field`. */
export function NumberField({
  value,
  onChange,
  min,
  max,
  step = 1,
  unit,
  format = whole,
  locale = 'en-GB',
  plain = false,
  unavailable = false,
  words = englishWords,
  name,
  id,
  className,
  ...rest
}: NumberFieldProps) {
  return (
    <Base.Root
      value={value}
      onValueChange={(next) => onChange(next)}
      step={step}
      format={format}
      locale={locale}
      readOnly={unavailable}
      {...(min === undefined ? {} : { min })}
      {...(max === undefined ? {} : { max })}
      {...(name === undefined ? {} : { name })}
      {...(id === undefined ? {} : { id })}
    >
      <Base.Group className={styles.field} data-unavailable={unavailable || undefined}>
        {!plain && !unavailable && (
          <Base.Decrement className={styles.step} aria-label={words.fewer}>
            <Icon name="minus" />
          </Base.Decrement>
        )}
        <Base.Input
          {...rest}
          aria-disabled={unavailable || undefined}
          className={joinClasses(styles.input, className)}
        />
        {unit && <span className={styles.unit}>{unit}</span>}
        {!plain && !unavailable && (
          <Base.Increment className={styles.step} aria-label={words.more}>
            <Icon name="plus" />
          </Base.Increment>
        )}
      </Base.Group>
    </Base.Root>
  );
}
