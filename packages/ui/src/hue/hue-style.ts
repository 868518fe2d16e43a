import type { CSSProperties } from 'react';

/** Sets a drop's hue (0 to 359) on an element: its field, cells and ink follow from it there. */
export function hueStyle(hue: number, style?: CSSProperties): CSSProperties {
  return { ...style, '--dh': hue } as CSSProperties;
}
