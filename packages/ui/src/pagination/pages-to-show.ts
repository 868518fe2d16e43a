/** A place in the row: a page, or null where pages are left out. */
export interface PagePlace {
  readonly page: number | null;
  /** A phone has room for fewer, each as wide as a finger: some places stand there alone, some never. */
  readonly room: 'any' | 'wide' | 'narrow';
}

interface Row {
  /** Up to so many pages are all shown. */
  readonly allUpTo: number;
  /** How many neighbours the present page keeps on each side. */
  readonly neighbours: number;
}

const wideRow: Row = { allUpTo: 7, neighbours: 1 };
const narrowRow: Row = { allUpTo: 4, neighbours: 0 };

/** The run of pages between the first and the last. */
function middleOf(page: number, pageCount: number, { allUpTo, neighbours }: Row) {
  if (pageCount <= allUpTo) return { from: 2, to: pageCount - 1 };
  const edge = 3 + 2 * neighbours;
  return {
    from: Math.max(2, Math.min(page - neighbours, pageCount - edge + 1)),
    to: Math.min(pageCount - 1, Math.max(page + neighbours, edge)),
  };
}

/** First, last and the neighbours of `page`: at most seven places where there is room, at most five on a phone. */
export function pagesToShow(page: number, pageCount: number): PagePlace[] {
  const wide = middleOf(page, pageCount, wideRow);
  const narrow = middleOf(page, pageCount, narrowRow);
  const gap = (narrowGap: boolean, wideGap: boolean): PagePlace[] =>
    narrowGap ? [{ page: null, room: wideGap ? 'any' : 'narrow' }] : [];
  const middle = Array.from({ length: Math.max(0, wide.to - wide.from + 1) }, (_, index) => {
    const shown = wide.from + index;
    const fits = shown >= narrow.from && shown <= narrow.to;
    return { page: shown, room: fits ? 'any' : 'wide' } as const;
  });
  return [
    { page: 1, room: 'any' },
    ...gap(narrow.from > 2, wide.from > 2),
    ...middle,
    ...gap(narrow.to < pageCount - 1, wide.to < pageCount - 1),
    ...(pageCount > 1 ? [{ page: pageCount, room: 'any' } as const] : []),
  ];
}
