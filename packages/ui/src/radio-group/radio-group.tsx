import { Radio } from '@base-ui/react/radio';
import { RadioGroup as Base } from '@base-ui/react/radio-group';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { useId } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { PageDirection } from '../direction/page-direction.tsx';
import styles from './radio-group.module.css';

export interface RadioChoice {
  readonly value: string;
  readonly label: ReactNode;
  /** What it means, under the label. */
  readonly hint?: ReactNode;
  /** Why it cannot be chosen now. It stays in sight, and the group says so when focus comes to it. */
  readonly unavailable?: ReactNode;
}

export interface RadioGroupProps
  extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'defaultValue' | 'onChange'> {
  readonly choices: readonly RadioChoice[];
  /** The chosen one, where the owner decides; null for none yet. */
  readonly value?: string | null;
  /** The one chosen first, where nobody else decides. */
  readonly defaultValue?: string;
  readonly onChange?: (value: string) => void;
  /** `row` for two or three short words. */
  readonly flow?: 'column' | 'row';
  /** The name that a form sends it under. */
  readonly name?: string;
}

/** One of a few, all in sight. Stands in a `Field`, which asks the question. */
export function RadioGroup({
  choices,
  value,
  defaultValue,
  onChange,
  flow = 'column',
  name,
  className,
  'aria-describedby': describedBy,
  ...rest
}: RadioGroupProps) {
  const id = useId();
  // Arrow keys pass over what cannot be chosen, so the group itself says which answer that is, and why.
  const reasons = choices
    .filter((choice) => choice.unavailable !== undefined)
    .map((choice) => `${id}-${choice.value}-label ${id}-${choice.value}-hint`);
  return (
    <PageDirection>
      <Base<string | null>
        {...rest}
        {...(value === undefined ? {} : { value })}
        {...(defaultValue === undefined ? {} : { defaultValue })}
        {...(name === undefined ? {} : { name })}
        onValueChange={(next) => {
          if (next !== null) onChange?.(next);
        }}
        aria-describedby={joinClasses(describedBy, ...reasons) || undefined}
        className={joinClasses(styles.group, className)}
        data-flow={flow}
      >
        {choices.map((choice) => {
          const hintId = `${id}-${choice.value}-hint`;
          const hint = choice.unavailable ?? choice.hint;
          return (
            <div key={choice.value} className={styles.choice}>
              <label className={styles.line} htmlFor={`${id}-${choice.value}`}>
                <Radio.Root
                  id={`${id}-${choice.value}`}
                  value={choice.value}
                  nativeButton
                  render={<button type="button" aria-labelledby={`${id}-${choice.value}-label`} />}
                  readOnly={Boolean(choice.unavailable)}
                  aria-disabled={choice.unavailable ? true : undefined}
                  aria-describedby={hint ? hintId : undefined}
                  className={styles.radio}
                >
                  <Radio.Indicator className={styles.mark} />
                </Radio.Root>
                <span className={styles.label} id={`${id}-${choice.value}-label`}>
                  {choice.label}
                </span>
              </label>
              {hint && (
                <p className={styles.hint} id={hintId}>
                  {hint}
                </p>
              )}
            </div>
          );
        })}
      </Base>
    </PageDirection>
  );
}
