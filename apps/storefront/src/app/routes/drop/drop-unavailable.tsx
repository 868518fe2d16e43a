import { Button, ButtonLink } from '@livedrops/ui/button';
import { PlainPage } from '../../../shared/page/plain-page.tsx';
import { usePageTitle } from '../../../shared/page/use-page-title.ts';
import { paths } from '../../../shared/paths.ts';

export interface DropUnavailableProps {
  readonly busy: boolean;
  readonly onRetry: () => void;
}

/** Nothing of this drop was ever read: there is nothing older to show. */
export function DropUnavailable({ busy, onRetry }: DropUnavailableProps) {
  usePageTitle('No answer');
  return (
    <PlainPage title="The shop did not answer">
      <p>Nothing was charged. Units you hold stay yours until their time runs out.</p>
      <Button tone="ink" busy={busy} onClick={onRetry}>
        Try again
      </Button>
      <ButtonLink href={paths.orders}>Your orders</ButtonLink>
    </PlainPage>
  );
}
