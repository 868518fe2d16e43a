import { type ComponentPropsWithRef, useState } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { Icon } from '../icon/index.ts';
import styles from './text-input.module.css';

/** One line of text. Stands in a `Field`, which labels it. */
export function TextInput({ className, ...rest }: ComponentPropsWithRef<'input'>) {
  return <input type="text" {...rest} className={joinClasses(styles.input, className)} />;
}

/** A password that can be looked at while it is typed. */
export function PasswordInput({
  className,
  ...rest
}: Omit<ComponentPropsWithRef<'input'>, 'type'>) {
  const [shown, setShown] = useState(false);
  return (
    <span className={styles.password}>
      <input
        autoComplete="current-password"
        {...rest}
        type={shown ? 'text' : 'password'}
        className={joinClasses(styles.input, className)}
        spellCheck={false}
        autoCapitalize="none"
      />
      <button
        type="button"
        className={styles.reveal}
        aria-pressed={shown}
        aria-label="Show password"
        onClick={() => setShown(!shown)}
      >
        <Icon name={shown ? 'eye-slash' : 'eye'} />
      </button>
    </span>
  );
}
