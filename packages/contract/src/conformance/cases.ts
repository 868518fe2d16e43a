import { accessCases } from './access-cases.ts';
import { buyingCases } from './buying-cases.ts';
import { creatorCases } from './creator-cases.ts';
import { followingCases } from './following-cases.ts';
import { passkeyCases } from './passkey-cases.ts';
import { readingCases } from './reading-cases.ts';
import { sellingCases } from './selling-cases.ts';
import type { Talk } from './talk.ts';
import { tellingCases } from './telling-cases.ts';

/** By name, what every LiveDrops must do: the API does it on its store, the mocks in memory. */
export const conformanceCases: Readonly<Record<string, (talk: Talk) => Promise<void>>> = {
  ...buyingCases,
  ...sellingCases,
  ...readingCases,
  ...followingCases,
  ...creatorCases,
  ...tellingCases,
  ...accessCases,
  ...passkeyCases,
};

/** The file of a case's transcript, as the API spoke it. */
export function transcriptUrl(name: string): URL {
  const file = name.toLowerCase().replaceAll(/[^a-z]+/g, '-');
  return new URL(`./transcripts/${file}.txt`, import.meta.url);
}
