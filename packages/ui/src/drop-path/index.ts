export { DropPath, type DropPathProps } from './drop-path.tsx';
