import { Menu as Base } from '@base-ui/react/menu';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { Icon } from '../icon/index.ts';
import styles from './menu.module.css';

export interface MenuChoicesProps
  extends Omit<ComponentPropsWithRef<'div'>, 'onChange' | 'defaultValue'> {
  /** What is chosen between. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A few answers, of which one holds. */
export function MenuChoices({
  label,
  value,
  onChange,
  className,
  children,
  ...rest
}: MenuChoicesProps) {
  return (
    <Base.RadioGroup
      {...rest}
      aria-label={label}
      value={value}
      onValueChange={(next: string) => onChange(next)}
      className={joinClasses(styles.choices, className)}
    >
      {children}
    </Base.RadioGroup>
  );
}

export interface MenuChoiceProps extends ComponentPropsWithRef<'div'> {
  readonly value: string;
  /** A second, quieter line: what it means. */
  readonly detail?: ReactNode;
}

/** One of the answers. The menu closes when it is taken. */
export function MenuChoice({ value, detail, className, children, ...rest }: MenuChoiceProps) {
  return (
    <Base.RadioItem
      {...rest}
      value={value}
      closeOnClick
      className={joinClasses(styles.item, className)}
    >
      <span className={styles.sign}>
        <Base.RadioItemIndicator>
          <Icon name="check" />
        </Base.RadioItemIndicator>
      </span>
      <span className={styles.words}>
        <span className={styles.label}>{children}</span>
        {detail && <span className={styles.detail}>{detail}</span>}
      </span>
    </Base.RadioItem>
  );
}
