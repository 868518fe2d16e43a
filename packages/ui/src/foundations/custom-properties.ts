import type { CSSProperties } from 'react';

/** Inline custom properties, which React's type does not name. */
export function customProperties(values: Readonly<Record<`--${string}`, string | number>>) {
  return values as CSSProperties;
}
