export { type Place, TopBar, type TopBarProps } from './top-bar.tsx';
