import { Switch as Base } from '@base-ui/react/switch';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { useId } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { Icon } from '../icon/index.ts';
import styles from './switch.module.css';

export interface SwitchProps
  extends Omit<
    ComponentPropsWithRef<'button'>,
    'children' | 'defaultChecked' | 'disabled' | 'onChange' | 'type' | 'value'
  > {
  /** What is on or off. Left out inside a `Field`, whose label names it, and in a table, with `aria-label`. */
  readonly label?: ReactNode;
  /** What changes with it, under the label. */
  readonly hint?: ReactNode;
  /** On or off, where the owner decides. */
  readonly checked?: boolean;
  /** On from the start, where nobody else decides. */
  readonly defaultChecked?: boolean;
  readonly onChange?: (checked: boolean) => void;
  /** The change is being kept: it takes no second press until that is done. */
  readonly busy?: boolean;
  /** It cannot be used now. Stays focusable: say why in `hint`, or name the reason with `aria-describedby`. */
  readonly unavailable?: boolean;
  /** `track` for a setting on its line, `cell` for a square in a table of many. */
  readonly look?: 'track' | 'cell';
}

/** Turns one thing on or off at once, without a button to send it. */
export function Switch({
  label,
  hint,
  checked,
  defaultChecked,
  onChange,
  busy = false,
  unavailable = false,
  look = 'track',
  className,
  ref,
  id,
  name,
  'aria-describedby': describedBy,
  ...rest
}: SwitchProps) {
  const ownId = useId();
  const controlId = id ?? ownId;
  const hintId = `${ownId}-hint`;
  const still = busy || unavailable;
  const control = (
    <Base.Root
      {...(checked === undefined ? {} : { checked })}
      {...(defaultChecked === undefined ? {} : { defaultChecked })}
      id={controlId}
      nativeButton
      {...(name === undefined ? {} : { name })}
      render={<button {...rest} type="button" ref={ref} />}
      readOnly={still}
      aria-disabled={still || undefined}
      aria-busy={busy || undefined}
      aria-describedby={joinClasses(describedBy, hint ? hintId : '') || undefined}
      onCheckedChange={(next) => onChange?.(next)}
      className={joinClasses(styles.switch, className)}
      data-look={look}
    >
      <Base.Thumb className={styles.thumb}>
        <Icon name="check" />
      </Base.Thumb>
    </Base.Root>
  );
  if (!label) return control;
  return (
    <div className={styles.line}>
      <label className={styles.words} htmlFor={controlId}>
        <span className={styles.label}>{label}</span>
        {control}
      </label>
      {hint && (
        <p className={styles.hint} id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}
