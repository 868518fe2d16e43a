import { readAnswer } from '@livedrops/client/read-answer';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Api } from '../../shared/api/api.ts';
import { queryKeys } from '../../shared/query/query-keys.ts';
import { stringifySearch } from '../../shared/routing/search-text.ts';
import { type BrowseSearch, priceBounds } from './browse-search.ts';

const minorPerUnit = 100;

/** One page of products as the address asks for it. The page before stays in view until the next one is there. */
export function productPageQuery(api: Api, search: BrowseSearch, perPage?: number) {
  const { price, from: _from, ...rest } = search;
  const { from, to } = priceBounds(price);
  const query = {
    ...rest,
    ...(from === null ? {} : { price_min: from * minorPerUnit }),
    ...(to === null ? {} : { price_max: to * minorPerUnit }),
    ...(perPage === undefined ? {} : { per_page: perPage }),
  };
  return queryOptions({
    queryKey: queryKeys.productPage(stringifySearch(query)),
    queryFn: ({ signal }) => readAnswer(api.GET('/products', { params: { query }, signal })),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
}
