export { RemindButton, type RemindButtonProps } from './remind-button.tsx';
