import { Progress as Base } from '@base-ui/react/progress';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import styles from './progress.module.css';

export type ProgressTone = 'plain' | 'mine' | 'done' | 'error';

export interface ProgressProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** What is under way. */
  readonly label: ReactNode;
  /** How far it is, from 0 to `max`; null while nobody knows. */
  readonly value: number | null;
  readonly max?: number;
  /** How far it is in words: "3 of 4 pictures". Per cent when left out. */
  readonly valueText?: string;
  readonly tone?: ProgressTone;
  /** The label is heard and not seen: something beside it says it already. */
  readonly labelHidden?: boolean;
}

/** How far something is that takes more than a moment. */
export function Progress({
  label,
  value,
  max = 100,
  valueText,
  tone = 'plain',
  labelHidden = false,
  className,
  ...rest
}: ProgressProps) {
  return (
    <Base.Root
      {...rest}
      value={value}
      max={max}
      {...(valueText === undefined ? {} : { getAriaValueText: () => valueText })}
      className={joinClasses(styles.progress, className)}
      data-tone={tone}
      data-label={labelHidden ? 'hidden' : undefined}
    >
      <Base.Label className={styles.label}>{label}</Base.Label>
      {!labelHidden && (
        <Base.Value className={styles.value} dir="auto">
          {(percent) => valueText ?? (value === null ? null : percent)}
        </Base.Value>
      )}
      <Base.Track className={styles.track}>
        <Base.Indicator className={styles.done} />
      </Base.Track>
    </Base.Root>
  );
}
