import type { CreatorHandle } from './creators.ts';

export interface DemoProduct {
  /** Name of its pictures, and of the product in the schedule. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly creator: CreatorHandle;
  readonly category: string;
  readonly priceMinor: number;
  readonly edition: number;
  readonly hue: number;
  readonly variants: readonly string[];
  readonly alt: string;
  /** Left out: there is no second view. */
  readonly secondAlt?: string;
}
