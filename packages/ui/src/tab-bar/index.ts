export { type Tab, TabBar, type TabBarProps } from './tab-bar.tsx';
