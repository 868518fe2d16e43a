export { type TestCard, TestCardPicker, type TestCardPickerProps } from './test-card-picker.tsx';
