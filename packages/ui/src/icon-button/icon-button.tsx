import type { ComponentPropsWithRef } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { Icon, type IconName } from '../icon/index.ts';
import styles from './icon-button.module.css';

export interface IconButtonProps
  extends Omit<ComponentPropsWithRef<'button'>, 'children' | 'disabled'> {
  readonly icon: IconName;
  /** What it does, for those who cannot see the sign. */
  readonly label: string;
  readonly tone?: 'plain' | 'surface' | 'line';
}

/** An action so common that its sign says it. */
export function IconButton({ icon, label, tone = 'plain', className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      className={joinClasses(styles.button, className)}
      data-tone={tone}
    >
      <Icon name={icon} />
    </button>
  );
}
