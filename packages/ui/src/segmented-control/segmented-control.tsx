import { type ComponentPropsWithRef, type ReactNode, useId } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import styles from './segmented-control.module.css';

export interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
}

export interface SegmentedControlProps<Value extends string>
  extends Omit<ComponentPropsWithRef<'fieldset'>, 'children' | 'onChange'> {
  /** What is chosen, for those who do not see the place it stands in. */
  readonly label: string;
  readonly segments: readonly Segment<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of two to four views of the same thing. Real radio buttons: arrow keys move the choice. */
export function SegmentedControl<Value extends string>({
  label,
  segments,
  value,
  onChange,
  className,
  ...rest
}: SegmentedControlProps<Value>) {
  const name = useId();
  return (
    <fieldset {...rest} aria-label={label} className={joinClasses(styles.control, className)}>
      {segments.map((segment) => (
        <label key={segment.value} className={styles.segment}>
          <input
            type="radio"
            name={name}
            value={segment.value}
            checked={segment.value === value}
            onChange={() => onChange(segment.value)}
          />
          {segment.label}
        </label>
      ))}
    </fieldset>
  );
}
