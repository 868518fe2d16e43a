import type { Locator, Page } from '@playwright/test';

/** The test cards by what the bank does with them. */
export const cards = {
  approves: /^4242 4242 4242 4242/,
  declines: /^4000 0000 0000 0002/,
  declinesOnce: /^4000 0000 0000 0341/,
  approvesLate: /^4000 0000 0000 3220/,
} as const;

/** The parts of a drop page and its checkout, found as a buyer finds them. */
export interface Buying {
  /** One button and the truth around it. */
  readonly area: Locator;
  readonly get: Locator;
  readonly checkout: Locator;
  readonly pay: Locator;
  /** The units as a picture: its name is the sentence with the numbers. */
  readonly units: Locator;
  choose(card: RegExp): Promise<void>;
}

export function buyingOn(page: Page): Buying {
  const area = page.getByRole('region', { name: 'Buy', exact: true });
  const checkout = page.getByRole('dialog');
  return {
    area,
    checkout,
    get: area.getByRole('button', { name: /^Get (yours|\d)/ }),
    pay: checkout.getByRole('button', { name: /^Pay €/ }),
    units: page.getByRole('main').getByRole('img', { name: /\d+ of \d+ left/ }),
    async choose(card) {
      await checkout.getByRole('radio', { name: card }).check();
    },
  };
}

export const dropPath = ({ drop_id }: { readonly drop_id: string }) => `/drops/${drop_id}`;
