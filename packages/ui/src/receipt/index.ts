export { Receipt, type ReceiptProps } from './receipt.tsx';
export { type ReceiptFact, ReceiptFacts, type ReceiptFactsProps } from './receipt-facts.tsx';
export { type ReceiptRow, ReceiptRows, type ReceiptRowsProps } from './receipt-rows.tsx';
