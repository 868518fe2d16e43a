import { Button } from '@livedrops/ui/button';
import { Message } from '@livedrops/ui/message';
import { Skeleton } from '@livedrops/ui/skeleton';
import styles from './access.module.css';

interface UnreadPartProps {
  readonly query: {
    readonly isError: boolean;
    readonly isFetching: boolean;
    readonly refetch: () => Promise<unknown>;
  };
}

/** Stands in for a part of the account that was not read yet, or could not be. */
export function UnreadPart({ query }: UnreadPartProps) {
  if (!query.isError) return <Skeleton className={styles.place} />;
  return (
    <Message tone="scarce" icon="warning" title="This could not be read">
      <Button size="sm" busy={query.isFetching} onClick={() => void query.refetch()}>
        Try again
      </Button>
    </Message>
  );
}
