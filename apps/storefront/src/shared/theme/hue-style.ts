import type { CSSProperties } from 'react';

/** Sets a drop's hue (0 to 359) on an element: the kit's field, cells and ink follow from it there. */
export function hueStyle(hue: number): CSSProperties {
  return { '--dh': hue } as CSSProperties;
}
