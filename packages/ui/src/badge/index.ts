export { Badge, type BadgeLook, type BadgeProps, type BadgeTone } from './badge.tsx';
export { CountBadge, type CountBadgeProps } from './count-badge.tsx';
