import { Button } from '@livedrops/ui/button';
import { Message } from '@livedrops/ui/message';
import { useRef } from 'react';
import styles from './show-more.module.css';

export interface ShowMoreProps {
  /** The list that goes on: what `useInfiniteQuery` answers. */
  readonly query: {
    readonly data: { readonly pages: readonly unknown[] } | undefined;
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly isFetchNextPageError: boolean;
    readonly fetchNextPage: () => Promise<{ readonly hasNextPage: boolean }>;
  };
  /** How many stand above it; left out where rows hold more than one. */
  readonly shown?: number;
  /** What a press brings: "Show more past drops". */
  readonly label: string;
}

/** The end of a list that goes on: more on a press, the way again when that fails, and the end once there is one. */
export function ShowMore({ query, shown, label }: ShowMoreProps) {
  const place = useRef<HTMLDivElement>(null);
  const wasAsked = (query.data?.pages.length ?? 0) > 1;
  if (!query.hasNextPage && !wasAsked) return null;
  const showMore = async () => {
    const { hasNextPage } = await query.fetchNextPage();
    // The button goes with the last page: who pressed it stays where they were.
    if (!hasNextPage && place.current?.contains(document.activeElement)) place.current.focus();
  };
  return (
    <div ref={place} className={styles.more} tabIndex={-1}>
      {query.isFetchNextPageError && (
        <Message tone="scarce" icon="warning" title="More could not be read">
          What stands above is as it was.
        </Message>
      )}
      {query.hasNextPage && (
        <Button
          className={styles.button}
          busy={query.isFetchingNextPage}
          onClick={() => void showMore()}
        >
          {query.isFetchNextPageError ? 'Try again' : label}
        </Button>
      )}
      <p className={styles.count} role="status">
        {wasAsked && sayShown(query.hasNextPage, shown)}
      </p>
    </div>
  );
}

function sayShown(goesOn: boolean, shown: number | undefined): string {
  if (shown === undefined) return goesOn ? '' : 'That is all';
  return goesOn ? `${shown} shown` : `All ${shown} shown`;
}
