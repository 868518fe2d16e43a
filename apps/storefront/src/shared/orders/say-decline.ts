const reasons: Readonly<Record<string, string>> = {
  insufficient_funds: 'Not enough money on the card',
  unknown_test_card: 'This is not one of the test cards',
  no_answer: 'The bank did not answer',
};

/** Why a bank said no, in words; codes we do not know are not shown to people. */
export function sayDecline(code: string | null | undefined): string {
  return reasons[code ?? ''] ?? 'The bank gave no reason';
}
