import { demoFeaturedProducts } from './demo-featured-products.ts';
import { demoShelfProducts } from './demo-shelf-products.ts';

export const demoProducts = [...demoFeaturedProducts, ...demoShelfProducts] as const;

export type DemoPicture = (typeof demoProducts)[number]['picture'];
