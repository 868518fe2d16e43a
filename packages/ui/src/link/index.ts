export { Link, type LinkLook, type LinkProps } from './link.tsx';
