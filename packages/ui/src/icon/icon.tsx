import type { ComponentPropsWithRef } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import styles from './icon.module.css';
import type { IconName } from './icon-name.gen.ts';
import spriteUrl from './sprite.svg?no-inline';

export interface IconProps extends Omit<ComponentPropsWithRef<'svg'>, 'children' | 'name'> {
  readonly name: IconName;
}

/** A sign beside words, in the colour and size of the text. It says nothing to a screen reader: the words do. */
export function Icon({ name, className, ...rest }: IconProps) {
  return (
    <svg
      viewBox="0 0 256 256"
      aria-hidden="true"
      {...rest}
      className={joinClasses(styles.icon, className)}
    >
      <use href={`${spriteUrl}#${name}`} />
    </svg>
  );
}
