import type { Ticker } from '../countdown/index.ts';
import type { PictureSource } from '../picture/index.ts';
import type { Money } from '../price/index.ts';
import { storyClock } from './story-clock.ts';

/** 22 November 2026, 20:04:12 UTC: the moment in which all stories stand. */
export const storyNowAt = Date.UTC(2026, 10, 22, 20, 4, 12);

/** When the drop starts that all stories wait for: 5:48 after that moment. */
export const storyStartAt = storyNowAt + 348_000;

export const minuteMs = 60_000;
export const dayMs = 24 * 60 * minuteMs;

/** Stands at that moment until the clock of the toolbar is moved. */
export const storyTicker: Ticker = {
  now: () => storyNowAt + storyClock.passedMs(),
  subscribe: storyClock.subscribe,
};

/** Stories read the same wherever they are looked at. */
export const storyZone = { timeZone: 'UTC' } as const;

export const eur = (amount: number): Money => ({ amount, currency: 'EUR' });

/** One of the shop's own pictures, as the API hands it out. */
export function storyPicture(name: string, alt: string): PictureSource {
  const isSecondView = name.endsWith('-b');
  const [width, height] = isSecondView ? [600, 750] : [800, 1000];
  const widths = isSecondView ? [160, 320, 600] : [160, 320, 640, 800];
  return { url: `/pictures/${name}-${width}.webp`, alt, width, height, widths };
}

/** 40 characters in one word and a half: the longest name that a German shop will ask for. */
export const germanName = 'Donaudampfschifffahrtsgesellschaftstasse';
