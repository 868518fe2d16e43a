export { hueStyle } from './hue-style.ts';
