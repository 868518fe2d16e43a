import type { ComponentPropsWithRef } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { Icon, type IconName } from '../icon/index.ts';
import styles from './chip.module.css';

export interface ChipProps extends ComponentPropsWithRef<'span'> {
  readonly icon?: IconName;
  readonly tone?: 'surface' | 'sunken' | 'scarce';
}

/** A short fact on a picture or beside a title. */
export function Chip({ icon, tone = 'surface', className, children, ...rest }: ChipProps) {
  return (
    <span {...rest} className={joinClasses(styles.chip, className)} data-tone={tone}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}

export interface ChoiceChipProps extends ComponentPropsWithRef<'button'> {
  /** Chosen now. */
  readonly pressed: boolean;
}

/** One of a few choices of a list, on or off. */
export function ChoiceChip({ pressed, className, ...rest }: ChoiceChipProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-pressed={pressed}
      className={joinClasses(styles.choice, className)}
    />
  );
}

export interface RemovableChipProps extends Omit<ComponentPropsWithRef<'button'>, 'children'> {
  readonly label: string;
}

/** A filter that is on; pressing takes it away. */
export function RemovableChip({ label, className, ...rest }: RemovableChipProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={`Remove ${label}`}
      className={joinClasses(styles.removable, className)}
    >
      {label}
      <Icon name="x" />
    </button>
  );
}
