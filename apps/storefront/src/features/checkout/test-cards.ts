import type { TestCard } from '@livedrops/ui/test-card-picker';
import { formatClock } from '@livedrops/ui/timeline';
import type { Order } from '../../shared/api/wire.ts';

/** The cards that the test bank knows, each with its one answer. */
const testCards = [
  { number: '4242424242424242', answer: 'Approves' },
  { number: '4000000000000002', answer: 'Declines' },
  { number: '4000000000000341', answer: 'Declines once' },
  { number: '4000000000009995', answer: 'Never answers' },
  { number: '4000000000003220', answer: 'Approves late' },
  { number: '4000000000000259', answer: 'Answers twice' },
] as const satisfies readonly TestCard[];

/** The cards with what each has done in this order: "Said no 20:06". */
export function cardsOf({ timeline }: Order): readonly TestCard[] {
  return testCards.map((card) => {
    const refused = timeline.findLast(
      ({ kind, card_last4 }) =>
        kind === 'payment_declined' && card.number.endsWith(card_last4 ?? '-'),
    );
    return refused ? { ...card, refusal: `Said no ${formatClock(Date.parse(refused.at))}` } : card;
  });
}

/** The card to go on with: the first that this order has not seen refused. */
export function nextCard(cards: readonly TestCard[]): string {
  return (cards.find(({ refusal }) => refusal === undefined) ?? testCards[0]).number;
}
