export { type VariantOption, VariantPicker, type VariantPickerProps } from './variant-picker.tsx';
