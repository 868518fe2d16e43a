export { PasswordInput, TextInput } from './text-input.tsx';
