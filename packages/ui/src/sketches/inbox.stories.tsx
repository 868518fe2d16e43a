import preview from '../../../../.storybook/preview.tsx';
import { Avatar } from '../avatar/index.ts';
import { ButtonLink } from '../button/index.ts';
import { IconButton } from '../icon-button/index.ts';
import { DetailWithSide, PageShell } from '../page-layout/index.ts';
import { TabBar } from '../tab-bar/index.ts';
import { storyPicture } from '../testing/story-world.ts';
import { Toast, ToastStack } from '../toast/index.ts';
import { TopBar } from '../top-bar/index.ts';
import styles from './inbox.module.css';
import { Entries, Wishes } from './inbox.tsx';

const places = ['Live now', 'Calendar', 'Browse', 'Following'].map((label) => ({
  href: `#${label}`,
  label,
  current: false,
}));

const tabs = (
  [
    ['Live', 'broadcast'],
    ['Calendar', 'calendar'],
    ['Following', 'users'],
    ['Inbox', 'tray'],
    ['Orders', 'receipt'],
  ] as const
).map(([label, icon]) => ({
  href: `#${label}`,
  label,
  icon,
  current: label === 'Inbox',
  count: label === 'Inbox' ? { value: 3, label: 'unread' } : undefined,
}));

/** What the kit must be able to carry next: nothing here is drawn but by its pieces. */
function Inbox({ news }: { readonly news: boolean }) {
  return (
    <PageShell
      top={
        <TopBar homeHref="#home" places={places}>
          <IconButton icon="bell" label="Inbox, 3 unread" count={3} />
          <Avatar name="Nuno Vale" hue={265} />
        </TopBar>
      }
      bottom={
        <>
          <TabBar tabs={tabs} />
          {news && (
            <ToastStack>
              <Toast
                title="Halo lamp, ivory is live"
                picture={storyPicture('lamp', 'Ivory mushroom lamp on deep violet')}
                hue={296}
                lastsMs={600_000}
                onDismiss={() => undefined}
                action={
                  <ButtonLink tone="mine" href="#go">
                    Go
                  </ButtonLink>
                }
              >
                45 units, from €180
              </Toast>
            </ToastStack>
          )}
        </>
      }
    >
      <DetailWithSide
        className={styles.page}
        side={<Wishes />}
        sideLabel="Settings"
        sideSize="wide"
      >
        <Entries />
      </DetailWithSide>
    </PageShell>
  );
}

const meta = preview.meta({
  title: 'Pages/Shop/Inbox',
  component: Inbox,
  tags: ['draft'],
  parameters: { layout: 'fullscreen' },
  args: { news: false },
});

export const Unread = meta.story();
export const News = meta.story({ args: { news: true } });
export const Rtl = meta.story({ globals: { direction: 'rtl' } });
