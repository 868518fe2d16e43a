export { type Hold, HoldCard, type HoldCardProps, holdEndingMs } from './hold-card.tsx';
export { HoldLink, type HoldLinkProps } from './hold-link.tsx';
