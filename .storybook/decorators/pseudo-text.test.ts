import { expect, test } from 'vitest';
import { toPseudo } from './pseudo-text.ts';

test('a text becomes about 40 % longer and shows its ends', () => {
  expect(toPseudo('Get yours')).toBe('⟦Gét yöürš ~~~~⟧');
});

test('figures stay, and a text is lengthened once', () => {
  expect(toPseudo('€ 64.00')).toBe('€ 64.00');
  expect(toPseudo(toPseudo('Sold out'))).toBe(toPseudo('Sold out'));
});
