import { ApiProblem } from '@livedrops/client/api-problem';
import { Button, ButtonLink } from '@livedrops/ui/button';
import { useQuery } from '@tanstack/react-query';
import { creatorQuery } from '../../../features/following/creator-query.ts';
import { useApi } from '../../../shared/api/api.ts';
import { PlainPage } from '../../../shared/page/plain-page.tsx';
import { usePageTitle } from '../../../shared/page/use-page-title.ts';
import { paths } from '../../../shared/paths.ts';
import { useParam } from '../../../shared/routing/router-context.ts';
import { CreatorSkeleton } from './creator-skeleton.tsx';
import { CreatorView } from './creator-view.tsx';

/** One creator: who they are, the follow, and their drops. */
export function CreatorPage() {
  const creatorId = useParam('creatorId') ?? '';
  const { data, error, isFetching, refetch } = useQuery(creatorQuery(useApi(), creatorId));
  usePageTitle(data?.profile_name ?? 'Creator');
  if (data) return <CreatorView key={creatorId} creator={data} />;
  if (!error) return <CreatorSkeleton />;
  const isMissing = error instanceof ApiProblem && error.status < 500 && error.status !== 429;
  if (isMissing) {
    return (
      <PlainPage title="No creator is here">
        <p>The address is wrong, or this account is not a creator’s.</p>
        <ButtonLink tone="ink" href={paths.home}>
          See what is live
        </ButtonLink>
        <ButtonLink href={paths.browse}>Browse all products</ButtonLink>
      </PlainPage>
    );
  }
  return (
    <PlainPage title="The shop did not answer">
      <p>Nothing of yours is affected.</p>
      <Button tone="ink" busy={isFetching} onClick={() => void refetch()}>
        Try again
      </Button>
      <ButtonLink href={paths.orders}>Your orders</ButtonLink>
    </PlainPage>
  );
}
