import { dropQuery } from '../../../features/drops/drop-queries.ts';
import type { AppRoute } from '../page-route.ts';

const load = async () => (await import('./drop-page.tsx')).DropPage;

const prepare: NonNullable<AppRoute['prepare']> = ({ api, queryClient }, { dropId }) => {
  if (dropId) void queryClient.prefetchQuery(dropQuery(api, dropId));
};

/** The drop, and its checkout over it: one page, so that nothing behind the sheet is built anew. */
export const dropRoutes: readonly AppRoute[] = [
  { path: '/drops/:dropId', load, prepare },
  { path: '/drops/:dropId/pay/:orderId', load, prepare },
];
