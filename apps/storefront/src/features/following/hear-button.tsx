import { IconButton, type IconButtonProps } from '@livedrops/ui/icon-button';
import type { CreatorSetting } from '../../shared/api/wire.ts';

export interface HearButtonProps extends Omit<Partial<IconButtonProps>, 'icon' | 'label' | 'tone'> {
  readonly name: string;
  readonly setting: CreatorSetting;
}

const icons = { all: 'bell-ringing', only_drops: 'bell', muted: 'bell-slash' } as const;
const words = { all: 'everything', only_drops: 'only drops', muted: 'muted' } as const;

/** Says what is heard of a creator; stands in its place before its menu has been loaded. */
export function HearButton({ name, setting, ...rest }: HearButtonProps) {
  return (
    <IconButton
      {...rest}
      icon={icons[setting]}
      label={`What you hear of ${name}: ${words[setting]}`}
      tone="line"
    />
  );
}
