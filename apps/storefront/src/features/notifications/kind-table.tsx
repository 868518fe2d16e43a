import { Checkbox } from '@livedrops/ui/checkbox';
import { Table, type TableColumn } from '@livedrops/ui/table';
import { VisuallyHidden } from '@livedrops/ui/visually-hidden';
import type { NotificationPreferences } from '../../shared/api/wire.ts';
import { usePushHere } from '../../shared/push/use-push-here.ts';
import { channelHeads, kindLines } from './kinds.ts';
import { SaveState } from './save-state.tsx';
import styles from './settings.module.css';
import { UnreadSettings } from './unread-settings.tsx';
import { type PreferenceChange, usePreferences } from './use-preferences.ts';

type Line = (typeof kindLines)[number];

function nameChange(change: PreferenceChange): string {
  if ('quietHours' in change) return 'Quiet hours';
  const line = kindLines.find(({ kind }) => kind === change.kind);
  const column = channelHeads.find(({ channel }) => channel === change.channel);
  return `“${line?.label}” under “${column?.head}”`;
}

const nameColumn: TableColumn<Line> = { id: 'kind', head: 'News', cell: ({ label }) => label };

interface Switches {
  readonly shown: NotificationPreferences;
  readonly change: (change: PreferenceChange) => void;
}

const channelColumn = (
  { channel, head }: (typeof channelHeads)[number],
  { shown, change }: Switches,
): TableColumn<Line> => ({
  id: channel,
  head,
  align: 'center',
  cell: ({ kind, label }) => (
    <Checkbox
      checked={shown.kinds[kind]?.[channel] ?? false}
      onChange={({ target }) => change({ kind, channel, on: target.checked })}
      label={<VisuallyHidden>{`${head}: ${label}`}</VisuallyHidden>}
    />
  ),
});

/** Which kind of news is told where. */
export function KindTable() {
  const { query, shown, change, saving, saved, failed } = usePreferences();
  const { state: push } = usePushHere();
  if (!shown) {
    const retry = () => void query.refetch();
    return <UnreadSettings failed={query.isError} busy={query.isFetching} onRetry={retry} />;
  }
  // A shop without a key sends no push messages, and offers none.
  const offered = channelHeads.filter(({ channel }) => channel !== 'push' || push !== 'none');
  return (
    <>
      <Table
        className={styles.matrix}
        caption="What reaches you, by kind of news"
        captionHidden
        narrow="rows"
        columns={[nameColumn, ...offered.map((head) => channelColumn(head, { shown, change }))]}
        rows={kindLines}
        rowKey={({ kind }) => kind}
      />
      <SaveState
        saving={saving}
        saved={saved}
        failed={failed && !('quietHours' in failed) ? nameChange(failed) : null}
        onRetry={() => failed && change(failed)}
      />
    </>
  );
}
