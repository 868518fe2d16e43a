export { pagesToShow } from './pages-to-show.ts';
export { Pagination, type PaginationProps } from './pagination.tsx';
