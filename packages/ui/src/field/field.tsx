import type { ComponentPropsWithRef, ReactNode } from 'react';
import { useId } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { Icon } from '../icon/index.ts';
import styles from './field.module.css';

/** What the control inside must carry, so that label, hint and error belong to it. */
export interface FieldControl {
  readonly id: string;
  /** Names what is not one input: a group of radio buttons, a date with its time. */
  readonly 'aria-labelledby': string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

export interface FieldProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong and what to do. */
  readonly error?: ReactNode;
  /** The control's id, where something else must find it: a line of `ErrorSummary`. Made up when left out. */
  readonly controlId?: string;
  readonly children: (control: FieldControl) => ReactNode;
}

/** A label, a control and what to know about it. */
export function Field({ label, hint, error, controlId, className, children, ...rest }: FieldProps) {
  const ownId = useId();
  const id = controlId ?? ownId;
  const labelId = `${id}-label`;
  const hintId = hint ? `${id}-hint` : '';
  const errorId = error ? `${id}-error` : '';
  const describedBy = joinClasses(hintId, errorId);
  return (
    <div {...rest} className={joinClasses(styles.field, className)}>
      <label className={styles.label} htmlFor={id} id={labelId}>
        {label}
      </label>
      {hint && (
        <p className={styles.hint} id={hintId}>
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-labelledby': labelId,
        'aria-describedby': describedBy === '' ? undefined : describedBy,
        'aria-invalid': error ? true : undefined,
      })}
      {error && (
        <p className={styles.error} id={errorId}>
          <Icon name="warning-circle" />
          {error}
        </p>
      )}
    </div>
  );
}
