import type { ComponentPropsWithRef, MouseEvent } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import type { LinkAs } from '../link-as/link-as.ts';
import { UnitMark } from '../unit-mark/index.ts';
import styles from './button.module.css';

export type ButtonTone = 'mine' | 'line' | 'ink' | 'soft' | 'error' | 'plain';
export type ButtonSize = 'lg' | 'md' | 'sm';

interface Look {
  /** `mine` is the one action of the screen; `line` stands beside it. */
  readonly tone?: ButtonTone;
  readonly size?: ButtonSize;
}

export interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'disabled'>, Look {
  /** Work is under way: the button keeps its place and focus and takes no second press. */
  readonly busy?: boolean;
  /** It cannot be used now. Stays focusable: say why beside it and name that text with `aria-describedby`. */
  readonly unavailable?: boolean;
}

/** Does what its label says. */
export function Button({
  tone = 'line',
  size = 'md',
  busy = false,
  unavailable = false,
  className,
  children,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  const still = busy || unavailable;
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    // A submit button that cannot be used must not send its form either.
    if (still) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      {...rest}
      type={type}
      className={joinClasses(styles.button, className)}
      data-tone={tone}
      data-size={size}
      aria-disabled={still || undefined}
      aria-busy={busy || undefined}
      onClick={press}
    >
      {busy && <UnitMark className={styles.mark} />}
      {children}
    </button>
  );
}

export interface ButtonLinkProps extends ComponentPropsWithRef<'a'>, Look {
  readonly href: string;
  /** A router's link, or `a`. */
  readonly linkAs?: LinkAs;
}

/** Goes somewhere and looks like a button. */
export function ButtonLink({
  tone = 'line',
  size = 'md',
  linkAs: Link = 'a',
  className,
  ...rest
}: ButtonLinkProps) {
  return (
    <Link
      {...rest}
      className={joinClasses(styles.button, className)}
      data-tone={tone}
      data-size={size}
    />
  );
}
