export { formatMoney, type Money, type MoneyDisplay, type MoneyFormat } from './format-money.ts';
export { Price, type PriceProps } from './price.tsx';
