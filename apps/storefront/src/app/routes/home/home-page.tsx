import { useQuery } from '@tanstack/react-query';
import { liveDropsQuery, upcomingDropsQuery } from '../../../features/drops/drop-queries.ts';
import { useApi } from '../../../shared/api/api.ts';
import { usePageTitle } from '../../../shared/page/use-page-title.ts';
import { paths } from '../../../shared/paths.ts';

/** Live now, up next, just gone. */
export function HomePage() {
  usePageTitle(null);
  const api = useApi();
  const live = useQuery(liveDropsQuery(api));
  const upcoming = useQuery(upcomingDropsQuery(api));
  return (
    <>
      <h1>Live now</h1>
      <ul>
        {[...(live.data?.items ?? []), ...(upcoming.data?.items ?? [])].map((drop) => (
          <li key={drop.drop_id}>
            <a href={paths.drop(drop.drop_id)}>{drop.product.title}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
