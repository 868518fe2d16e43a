import { Button, ButtonLink } from '@livedrops/ui/button';
import { ChoiceChip } from '@livedrops/ui/chip';
import { Icon } from '@livedrops/ui/icon';
import { Message } from '@livedrops/ui/message';
import { DetailWithSide } from '@livedrops/ui/page-layout';
import { inboxGroups, inboxHref } from '../../../features/notifications/inbox-search.ts';
import { useMarkInbox } from '../../../features/notifications/use-mark-inbox.ts';
import { WhatReachesYou } from '../../../features/notifications/what-reaches-you.tsx';
import { PlainPage } from '../../../shared/page/plain-page.tsx';
import { usePageTitle } from '../../../shared/page/use-page-title.ts';
import { paths } from '../../../shared/paths.ts';
import { useRouter } from '../../../shared/routing/router-context.ts';
import { KnownSession } from '../../../shared/session/known-session.tsx';
import { useSession } from '../../../shared/session/session-query.ts';
import { InboxEntries } from './inbox-entries.tsx';
import styles from './inbox-page.module.css';
import { useInbox, useSeen } from './use-inbox.ts';

/** What one was told, the latest first, beside what may be told. */
export function InboxPage() {
  const { user } = useSession();
  usePageTitle('Inbox');
  if (user === null) {
    return (
      <PlainPage title="Your inbox">
        <p>News of the creators you follow and of your orders comes here. Sign in to read it.</p>
        <ButtonLink tone="mine" size="lg" href={paths.signIn(paths.inbox)}>
          Sign in
        </ButtonLink>
      </PlainPage>
    );
  }
  return (
    <KnownSession>
      <DetailWithSide
        className={styles.page}
        side={<WhatReachesYou />}
        sideLabel="Settings"
        sideSize="wide"
      >
        <Inbox />
      </DetailWithSide>
    </KnownSession>
  );
}

function Inbox() {
  const { group, query, told, latestId } = useInbox();
  useSeen(group === 'all' ? latestId : undefined);
  const router = useRouter();
  const isAllRead =
    query.data?.pages[0]?.unread_count === 0 ||
    told.every(({ unreadIds }) => unreadIds.length === 0);
  return (
    <>
      <div className={styles.head}>
        <h1>Inbox</h1>
        {latestId && <MarkAllRead latestId={latestId} nothingLeft={isAllRead} />}
      </div>
      <fieldset className={styles.chips} aria-label="Show">
        {inboxGroups.map((choice) => (
          <ChoiceChip
            key={choice.group}
            pressed={choice.group === group}
            onClick={() => void router.navigate(inboxHref(choice.group))}
          >
            {choice.label}
          </ChoiceChip>
        ))}
      </fieldset>
      <InboxEntries query={query} told={told} group={group} />
    </>
  );
}

interface MarkAllReadProps {
  readonly latestId: string;
  readonly nothingLeft: boolean;
}

function MarkAllRead({ latestId, nothingLeft }: MarkAllReadProps) {
  const mark = useMarkInbox();
  return (
    <>
      <Button
        busy={mark.isPending}
        unavailable={nothingLeft}
        onClick={() => mark.mutate({ read_through: latestId })}
      >
        <Icon name="checks" />
        {nothingLeft ? 'All read' : 'Mark all read'}
      </Button>
      {mark.isError && (
        <Message
          className={styles.trouble}
          tone="error"
          icon="warning-circle"
          title="That did not reach the shop"
        >
          Nothing was marked. Press again.
        </Message>
      )}
    </>
  );
}
