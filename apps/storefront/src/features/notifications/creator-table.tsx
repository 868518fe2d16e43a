import { Avatar } from '@livedrops/ui/avatar';
import { ButtonLink } from '@livedrops/ui/button';
import { Select } from '@livedrops/ui/select';
import type { CreatorSetting, FollowingPage } from '../../shared/api/wire.ts';
import { toAvatar } from '../../shared/creator/to-avatar.ts';
import { ShowMore } from '../../shared/page/show-more.tsx';
import { paths } from '../../shared/paths.ts';
import { SaveState } from './save-state.tsx';
import styles from './settings.module.css';
import { UnreadSettings } from './unread-settings.tsx';
import { useCreatorSettings } from './use-creator-settings.ts';

type Followed = FollowingPage['items'][number];

const choices: readonly { readonly setting: CreatorSetting; readonly label: string }[] = [
  { setting: 'all', label: 'Everything' },
  { setting: 'only_drops', label: 'Only drops' },
  { setting: 'muted', label: 'Muted' },
];

const isSetting = (value: string): value is CreatorSetting =>
  choices.some(({ setting }) => setting === value);

/** What is heard of each creator whom one follows. */
export function CreatorTable() {
  const { query, items, change, saving, saved, failed } = useCreatorSettings();
  if (!items) {
    const retry = () => void query.refetch();
    return <UnreadSettings failed={query.isError} busy={query.isFetching} onRetry={retry} />;
  }
  if (items.length === 0) {
    return (
      <div className={styles.none}>
        <p>You follow nobody yet. Whom you follow can be muted here.</p>
        <ButtonLink href={paths.browse}>Find creators</ButtonLink>
      </div>
    );
  }
  const nameOf = (creatorId: string) =>
    items.find(({ creator }) => creator.creator_id === creatorId)?.creator.profile_name ?? '';
  return (
    <>
      <ul className={styles.creators}>
        {items.map((followed) => (
          <li key={followed.creator.creator_id}>
            <CreatorLine
              followed={followed}
              onChange={(setting) => change({ creatorId: followed.creator.creator_id, setting })}
            />
          </li>
        ))}
      </ul>
      <ShowMore query={query} shown={items.length} label="Show more creators" />
      <SaveState
        saving={saving}
        saved={saved}
        failed={failed && `What you hear of ${nameOf(failed.creatorId)}`}
        onRetry={() => failed && change(failed)}
      />
    </>
  );
}

interface CreatorLineProps {
  readonly followed: Followed;
  readonly onChange: (setting: CreatorSetting) => void;
}

function CreatorLine({ followed: { creator, setting }, onChange }: CreatorLineProps) {
  const { creator_id, profile_name } = creator;
  return (
    <>
      <a className={styles.creator} href={paths.creator(creator_id)}>
        <Avatar {...toAvatar(creator)} />
        {profile_name}
      </a>
      <Select
        className={styles.choice}
        label={`What you hear of ${profile_name}`}
        value={setting}
        onChange={({ target: { value } }) => isSetting(value) && onChange(value)}
      >
        {choices.map((choice) => (
          <option key={choice.setting} value={choice.setting}>
            {choice.label}
          </option>
        ))}
      </Select>
    </>
  );
}
