declare module 'culori' {
  interface Oklch {
    readonly mode: 'oklch';
    readonly l: number;
    readonly c: number;
    readonly h?: number;
  }
  /** The nearest colour of the sRGB gamut, with the same lightness and hue. */
  export function clampChroma(color: Oklch, mode: 'oklch'): Oklch;
  /** WCAG 2 contrast, from 1 to 21. */
  export function wcagContrast(one: Oklch, other: Oklch): number;
  export function formatHex(color: Oklch): string;
}
