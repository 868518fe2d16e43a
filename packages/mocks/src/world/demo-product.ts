import type { DemoCreatorName } from './demo-creators.ts';

/** A product of the demo world. Prices are EUR minor units; `edition` is the stock of its drop. */
export interface DemoProduct {
  readonly picture: string;
  readonly title: string;
  readonly creator: DemoCreatorName;
  readonly category: string;
  readonly priceMinor: number;
  readonly edition: number;
  readonly hue: number;
  readonly alt: string;
  /** Alternative text of the second view; null where there is none. */
  readonly secondAlt: string | null;
  readonly variants: readonly string[];
}
