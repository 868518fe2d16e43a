import { Slider as Base } from '@base-ui/react/slider';
import type { ComponentPropsWithRef } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { PageDirection } from '../direction/page-direction.tsx';
import styles from './slider.module.css';

export interface SliderProps
  extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'defaultValue' | 'onChange'> {
  /** In the unit that `format` writes. */
  readonly value: number;
  /** Called while it moves. */
  readonly onChange: (value: number) => void;
  /** Called once it is let go: ask the server then. */
  readonly onCommit?: (value: number) => void;
  readonly min: number;
  readonly max: number;
  /** The smallest change, in the same unit. */
  readonly step?: number;
  /** The change of Page Up, Page Down and Shift with an arrow key, in the same unit. */
  readonly largeStep?: number;
  /** The value with its unit, seen and heard: `10 minutes`. */
  readonly format?: (value: number) => string;
  /** It cannot be moved now: say why, and name that text with `aria-describedby`. */
  readonly unavailable?: boolean;
  readonly name?: string;
}

/** A number between two ends, where about right is right. Stands in a `Field`. */
export function Slider({
  value,
  onChange,
  onCommit,
  min,
  max,
  step = 1,
  largeStep = step * 5,
  format = String,
  unavailable = false,
  name,
  className,
  'aria-label': label,
  'aria-labelledby': labelledBy,
  'aria-describedby': describedBy,
  'aria-invalid': invalid,
  ...rest
}: SliderProps) {
  return (
    <PageDirection>
      <Base.Root
        {...rest}
        {...(name === undefined ? {} : { name })}
        value={value}
        min={min}
        max={max}
        step={step}
        largeStep={largeStep}
        onValueChange={(next, details) => {
          if (unavailable) details.cancel();
          else onChange(next);
        }}
        onValueCommitted={(next) => {
          if (!unavailable) onCommit?.(next);
        }}
        className={joinClasses(styles.slider, className)}
        data-unavailable={unavailable || undefined}
        data-wrong={invalid || undefined}
      >
        <output className={styles.value}>{format(value)}</output>
        <Base.Control className={styles.control}>
          <Base.Track className={styles.track}>
            <Base.Indicator className={styles.filled} />
            <Base.Thumb
              inputRef={(input) => {
                // The thumb takes no aria-invalid of its own; the input inside it is what is heard.
                if (invalid) input?.setAttribute('aria-invalid', 'true');
                else input?.removeAttribute('aria-invalid');
              }}
              className={styles.thumb}
              getAriaLabel={label === undefined ? null : () => label}
              aria-labelledby={labelledBy}
              aria-describedby={describedBy}
              getAriaValueText={(_, now) => format(now)}
            />
          </Base.Track>
        </Base.Control>
        <div className={styles.ends} aria-hidden="true">
          <span>{format(min)}</span>
          <span>{format(max)}</span>
        </div>
      </Base.Root>
    </PageDirection>
  );
}
