import { IconLink } from '@livedrops/ui/icon-button';
import { sayNew, useUnseenCount } from '../../shared/inbox/inbox-counts-query.ts';
import { paths } from '../../shared/paths.ts';
import { isCurrent } from './places.ts';

/** The way to the inbox, and how much there is new. */
export function InboxLink({ pathname }: { readonly pathname: string }) {
  const unseen = useUnseenCount();
  return (
    <IconLink
      icon="bell"
      href={paths.inbox}
      label={unseen > 0 ? `Inbox, ${sayNew(unseen)}` : 'Inbox'}
      count={unseen}
      aria-current={isCurrent(paths.inbox, pathname) ? 'page' : undefined}
    />
  );
}
