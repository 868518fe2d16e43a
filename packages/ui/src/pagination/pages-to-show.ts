/** First, last and the neighbours of `page`; null where pages are left out. At most seven places. */
export function pagesToShow(page: number, pageCount: number): (number | null)[] {
  if (pageCount <= 7) return Array.from({ length: pageCount }, (_, index) => index + 1);
  const from = Math.max(2, Math.min(page - 1, pageCount - 4));
  const to = Math.min(pageCount - 1, Math.max(page + 1, 5));
  const middle = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return [
    1,
    ...(from > 2 ? [null] : []),
    ...middle,
    ...(to < pageCount - 1 ? [null] : []),
    pageCount,
  ];
}
