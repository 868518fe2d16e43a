export { MoneyField, type MoneyFieldProps } from './money-field.tsx';
export { NumberField, type NumberFieldProps } from './number-field.tsx';
