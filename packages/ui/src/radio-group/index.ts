export { type RadioChoice, RadioGroup, type RadioGroupProps } from './radio-group.tsx';
