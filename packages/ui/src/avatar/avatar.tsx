import type { ComponentPropsWithRef } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { hueStyle } from '../hue/hue-style.ts';
import { Picture, type PictureSource } from '../picture/index.ts';
import styles from './avatar.module.css';

export interface AvatarProps extends Omit<ComponentPropsWithRef<'span'>, 'children'> {
  readonly name: string;
  /** 0 to 359. */
  readonly hue: number;
  /** A square one; without it, and while it is not there, the initials stand. */
  readonly picture?: PictureSource | null;
  /** 24, 36, 56 px; `xl` heads a creator's own page, 84 px there and 120 on a desk. */
  readonly size?: 'sm' | 'md' | 'lg' | 'xl';
}

/** The first letters of the first and last word: "Studio Ondo" is SO. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s&]+/u).filter((word) => word !== '');
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [name.trim()];
  const text = letters.map((word) => Array.from(word ?? '')[0] ?? '').join('');
  const second = words.length === 1 ? (Array.from(words[0] ?? '')[1] ?? '') : '';
  return (text + second).toLocaleUpperCase();
}

const shownWide = {
  sm: '24px',
  md: '36px',
  lg: '56px',
  xl: '(width >= 900px) 120px, 84px',
} as const;

/** Somebody, by their picture or by initials on their hue. The name itself stands beside it. */
export function Avatar({
  name,
  hue,
  picture = null,
  size = 'md',
  className,
  style,
  ...rest
}: AvatarProps) {
  return (
    <span
      aria-hidden="true"
      {...rest}
      className={joinClasses(styles.avatar, className)}
      data-size={size}
      style={hueStyle(hue, style)}
    >
      {initialsOf(name)}
      {picture && (
        <Picture className={styles.picture} source={picture} sizes={shownWide[size]} alt="" />
      )}
    </span>
  );
}
