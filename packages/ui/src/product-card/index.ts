export { ProductCard, type ProductCardProps, type ProductCardState } from './product-card.tsx';
