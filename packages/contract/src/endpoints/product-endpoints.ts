import { endpoint } from '../endpoint.ts';
import { IdParams } from '../primitives.ts';
import { CreateProduct, Product, ProductPage, ProductQuery, UpdateProduct } from '../products.ts';

export const listProducts = endpoint({
  method: 'get',
  path: '/products',
  tag: 'Products',
  summary: 'Browse announced products, page by page',
  access: 'public',
  request: { query: ProductQuery },
  answers: { 200: { description: 'One page; empty beyond the end.', schema: ProductPage } },
  problems: [],
});

export const getProduct = endpoint({
  method: 'get',
  path: '/products/{id}',
  tag: 'Products',
  summary: 'Read one product',
  access: 'public',
  request: { params: IdParams },
  answers: { 200: { description: 'The product.', schema: Product } },
  problems: ['product-not-found'],
});

export const createProduct = endpoint({
  method: 'post',
  path: '/products',
  tag: 'Products',
  summary: 'Make a product',
  description: 'It stays unseen by others until one of its drops is announced.',
  access: 'creator',
  request: { body: CreateProduct },
  answers: { 201: { description: 'Made; `Location` names it.', schema: Product } },
  problems: ['not-allowed', 'outcome-unknown'],
});

export const updateProduct = endpoint({
  method: 'patch',
  path: '/products/{id}',
  tag: 'Products',
  summary: 'Change a product of yours',
  description: 'Running drops keep the price they were announced with.',
  access: 'creator',
  request: {
    params: IdParams,
    body: UpdateProduct,
    headers: { 'If-Match': 'The ETag you read; a change in between is refused.' },
  },
  answers: { 200: { description: 'Changed.', schema: Product } },
  problems: ['not-allowed', 'product-not-found', 'stale-version', 'outcome-unknown'],
});
