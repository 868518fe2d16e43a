import { useAnnouncer } from '@livedrops/ui/announcer';
import { Menu, MenuChoice, MenuChoices } from '@livedrops/ui/menu';
import type { CreatorSetting } from '../../shared/api/wire.ts';
import { HearButton, type HearButtonProps } from './hear-button.tsx';

interface HearMenuProps extends Pick<HearButtonProps, 'name' | 'setting'> {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly onChange: (setting: CreatorSetting) => void;
}

const choices = [
  { setting: 'all', label: 'Everything', detail: 'Also when stock is low, gone or back' },
  {
    setting: 'only_drops',
    label: 'Only drops',
    detail: 'That one comes, moves, starts or is off',
  },
  { setting: 'muted', label: 'Muted', detail: 'You go on following, and hear nothing' },
] as const;

/** What is heard of a creator whom one follows. */
export function HearMenu({ name, setting, open, onOpenChange, onChange }: HearMenuProps) {
  const announcer = useAnnouncer();
  const choose = (value: string) => {
    const choice = choices.find((one) => one.setting === value);
    if (!choice) return;
    onChange(choice.setting);
    announcer.polite(`${name}: ${choice.label}`, 'hear');
  };
  return (
    <Menu
      align="end"
      open={open}
      onOpenChange={onOpenChange}
      trigger={<HearButton name={name} setting={setting} />}
    >
      <MenuChoices label={`What you hear of ${name}`} value={setting} onChange={choose}>
        {choices.map(({ setting: value, label, detail }) => (
          <MenuChoice key={value} value={value} detail={detail}>
            {label}
          </MenuChoice>
        ))}
      </MenuChoices>
    </Menu>
  );
}
