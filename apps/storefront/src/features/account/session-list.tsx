import { Badge } from '@livedrops/ui/badge';
import { Button } from '@livedrops/ui/button';
import { Icon } from '@livedrops/ui/icon';
import { Message } from '@livedrops/ui/message';
import { Surface } from '@livedrops/ui/surface';
import { formatMoment } from '@livedrops/ui/timeline';
import type { AccountSession } from '../../shared/api/wire.ts';
import { useNow } from '../../shared/clock/page-clock.ts';
import styles from './access.module.css';
import { UnreadPart } from './unread-part.tsx';
import { useEndSessions, useOwnSessions } from './use-access.ts';

const minuteMs = 60_000;
const isHandheld = /\b(?:iPhone|iPad|Android)$/;

/** Where one is signed in, and how that ends. */
export function SessionList() {
  const query = useOwnSessions();
  const end = useEndSessions();
  const nowAt = useNow(minuteMs);
  const sessions = query.data?.items;
  const others = sessions?.filter(({ current }) => !current) ?? [];
  return (
    <Surface heading="Where you are signed in">
      <div className={styles.part}>
        {sessions === undefined ? (
          <UnreadPart query={query} />
        ) : (
          <ul className={styles.sessions} aria-label="Sessions">
            {sessions.map((session) => (
              <SessionRow
                key={session.session_id}
                session={session}
                nowAt={nowAt}
                busy={end.isPending && end.variables === session.session_id}
                onEnd={() => end.mutate(session.session_id)}
              />
            ))}
          </ul>
        )}
        {end.isError && (
          <Message
            role="alert"
            tone="error"
            icon="warning-circle"
            title="That did not reach the shop"
          >
            The list says where you are still signed in. Press again.
          </Message>
        )}
        {others.length > 1 && (
          <div className={styles.actions}>
            <Button busy={end.isPending && end.variables === null} onClick={() => end.mutate(null)}>
              Sign out everywhere else
            </Button>
          </div>
        )}
      </div>
    </Surface>
  );
}

interface SessionRowProps {
  readonly session: AccountSession;
  readonly nowAt: number;
  readonly busy: boolean;
  readonly onEnd: () => void;
}

function SessionRow({ session, nowAt, busy, onEnd }: SessionRowProps) {
  const { browser, current, last_seen_at, signed_in_at } = session;
  const name = browser ?? 'A browser that does not say its name';
  const moment = (instant: string) => formatMoment(Date.parse(instant), nowAt);
  return (
    <li>
      <Icon name={isHandheld.test(name) ? 'device-mobile' : 'laptop'} />
      <p>
        {name}
        <small>
          Signed in {moment(signed_in_at)}
          {!current && `, last here ${moment(last_seen_at)}`}
        </small>
      </p>
      {current ? (
        <Badge tone="done">This browser</Badge>
      ) : (
        <Button size="sm" aria-label={`Sign out ${name}`} busy={busy} onClick={onEnd}>
          Sign out
        </Button>
      )}
    </li>
  );
}
