import type { TestCard } from '@livedrops/ui/test-card-picker';
import { useState } from 'react';
import { nextCard } from './test-cards.ts';

/** The chosen card; each refusal moves the choice on to one that has not been refused yet. */
export function useChosenCard(
  cards: readonly TestCard[],
): readonly [card: string, choose: (card: string) => void] {
  const refusals = cards.map(({ refusal }) => refusal ?? '').join();
  const [choice, setChoice] = useState({ card: nextCard(cards), refusals });
  if (choice.refusals !== refusals) setChoice({ card: nextCard(cards), refusals });
  return [choice.card, (card) => setChoice({ card, refusals })];
}
