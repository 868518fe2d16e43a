import type { DemoProduct } from './demo-product.ts';
import { homeProducts } from './home-products.ts';
import { studioProducts } from './studio-products.ts';

const all = [...homeProducts, ...studioProducts];

export type ProductName = (typeof all)[number]['name'];

/** The place of a product in this list is part of its fixed id: add new ones at the end. */
export const demoProducts: readonly (DemoProduct & { readonly name: ProductName })[] = all;

export function demoProduct(name: ProductName): DemoProduct {
  const product = demoProducts.find((candidate) => candidate.name === name);
  if (!product) throw new Error(`The demo catalogue has no product called ${name}.`);
  return product;
}
