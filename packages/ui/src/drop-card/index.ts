export { DropCard, type DropCardProps } from './drop-card.tsx';
