import { Button } from '@livedrops/ui/button';
import { PlainPage } from '../../../shared/page/plain-page.tsx';

export interface DropsUnavailableProps {
  readonly busy: boolean;
  readonly onRetry: () => void;
}

/** Nothing was ever read: there is nothing older to show. */
export function DropsUnavailable({ busy, onRetry }: DropsUnavailableProps) {
  return (
    <PlainPage title="The shop did not answer">
      <p>Nothing of yours is affected: holds and orders are kept on the server.</p>
      <Button tone="ink" busy={busy} onClick={onRetry}>
        Try again
      </Button>
    </PlainPage>
  );
}
