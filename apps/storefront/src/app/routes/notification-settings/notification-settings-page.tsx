import { ButtonLink } from '@livedrops/ui/button';
import { Heading } from '@livedrops/ui/heading';
import { Surface } from '@livedrops/ui/surface';
import { CreatorTable } from '../../../features/notifications/creator-table.tsx';
import { KindTable } from '../../../features/notifications/kind-table.tsx';
import { PushSettings } from '../../../features/notifications/push-settings.tsx';
import { QuietHours } from '../../../features/notifications/quiet-hours.tsx';
import { PlainPage } from '../../../shared/page/plain-page.tsx';
import { usePageTitle } from '../../../shared/page/use-page-title.ts';
import { paths } from '../../../shared/paths.ts';
import { usePushHere } from '../../../shared/push/use-push-here.ts';
import { KnownSession } from '../../../shared/session/known-session.tsx';
import { useSession } from '../../../shared/session/session-query.ts';
import styles from './notification-settings-page.module.css';

/** What may be told, of whom, where and when. */
export function NotificationSettingsPage() {
  const { user } = useSession();
  usePageTitle('What reaches you');
  if (user === null) {
    return (
      <PlainPage title="What reaches you">
        <p>Sign in to choose what you are told, where, and when not.</p>
        <ButtonLink tone="mine" size="lg" href={paths.signIn(paths.notificationSettings)}>
          Sign in
        </ButtonLink>
      </PlainPage>
    );
  }
  return (
    <KnownSession>
      <div className={styles.page}>
        <Heading level={1}>What reaches you</Heading>
        <Surface heading="By kind of news">
          <KindTable />
        </Surface>
        <Surface heading="By creator">
          <CreatorTable />
        </Surface>
        <Surface id="quiet-hours" heading="When not">
          <QuietHours />
        </Surface>
        <PushSection />
      </div>
    </KnownSession>
  );
}

/** A shop without a push key sends none, and does not speak of it. */
function PushSection() {
  const { state } = usePushHere();
  if (state === undefined || state === 'none') return null;
  return (
    <Surface id="push" heading="Push">
      <PushSettings />
    </Surface>
  );
}
