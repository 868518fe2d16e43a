import type { Order } from '../../shared/api/wire.ts';

const reasons: Readonly<Record<string, string>> = {
  insufficient_funds: 'lacks funds',
  unknown_test_card: 'is not one of the test cards',
  no_answer: 'got no answer from the bank',
};

/** Completes "Nothing was taken, …": `card 0002 lacks funds`. */
export function explainDecline({ card_last4, decline_code }: Order['payment']): string {
  const card = card_last4 ? `card ${card_last4}` : 'the card';
  return `${card} ${reasons[decline_code ?? ''] ?? 'was refused without a reason'}`;
}
