import type { ComponentPropsWithRef, MouseEvent } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { Icon, type IconName } from '../icon/index.ts';
import type { LinkAs } from '../link-as/link-as.ts';
import styles from './icon-button.module.css';

export interface IconButtonProps
  extends Omit<ComponentPropsWithRef<'button'>, 'children' | 'disabled'> {
  readonly icon: IconName;
  /** What it does, for those who cannot see the sign. */
  readonly label: string;
  readonly tone?: 'plain' | 'surface' | 'line';
  /** How many wait behind it, shown up to 99+; `label` says the same. Nothing is shown for 0. */
  readonly count?: number;
  /** It cannot be used now. Stays focusable: say why beside it and name that text with `aria-describedby`. */
  readonly unavailable?: boolean;
}

/** An action so common that its sign says it. */
export function IconButton({
  icon,
  label,
  tone = 'plain',
  count = 0,
  unavailable = false,
  className,
  onClick,
  ...rest
}: IconButtonProps) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (unavailable) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      className={joinClasses(styles.button, className)}
      data-tone={tone}
      {...(unavailable ? { 'aria-disabled': true } : {})}
      onClick={press}
    >
      <Icon name={icon} />
      <Count count={count} />
    </button>
  );
}

const Count = ({ count }: { readonly count: number }) =>
  count > 0 && (
    <span className={styles.count} aria-hidden="true">
      {count > 99 ? '99+' : count}
    </span>
  );

export interface IconLinkProps extends Omit<ComponentPropsWithRef<'a'>, 'children'> {
  readonly href: string;
  /** A router's link, or `a`. */
  readonly linkAs?: LinkAs;
  readonly icon: IconName;
  /** Where it leads, for those who cannot see the sign. */
  readonly label: string;
  /** How many wait there, shown up to 99+; `label` says the same. Nothing is shown for 0. */
  readonly count?: number;
}

/** A place so common that its sign says it. */
export function IconLink({
  linkAs: Link = 'a',
  icon,
  label,
  count = 0,
  className,
  ...rest
}: IconLinkProps) {
  return (
    <Link {...rest} aria-label={label} className={joinClasses(styles.button, className)}>
      <Icon name={icon} />
      <Count count={count} />
    </Link>
  );
}
