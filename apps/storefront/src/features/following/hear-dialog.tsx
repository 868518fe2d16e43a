import { useAnnouncer } from '@livedrops/ui/announcer';
import { Dialog } from '@livedrops/ui/dialog';
import { Icon } from '@livedrops/ui/icon';
import type { CreatorSetting } from '../../shared/api/wire.ts';
import styles from './hear-dialog.module.css';

interface HearDialogProps {
  readonly name: string;
  readonly setting: CreatorSetting;
  readonly onClose: () => void;
  readonly onChange: (setting: CreatorSetting) => void;
}

const choices = [
  { value: 'all', label: 'Everything', detail: 'Also when stock is low, gone or back' },
  { value: 'only_drops', label: 'Only drops', detail: 'That one comes, moves, starts or is off' },
  { value: 'muted', label: 'Muted', detail: 'You go on following, and hear nothing' },
] as const;

/** What is heard of a creator whom one follows. One press chooses and closes. */
export function HearDialog({ name, setting, onClose, onChange }: HearDialogProps) {
  const announcer = useAnnouncer();
  return (
    <Dialog open onClose={onClose} title={`What you hear of ${name}`} shape="sheet">
      <ul className={styles.choices}>
        {choices.map(({ value, label, detail }) => (
          <li key={value}>
            <button
              type="button"
              className={styles.choice}
              aria-pressed={value === setting}
              onClick={() => {
                onChange(value);
                announcer.polite(`${name}: ${label}`, 'hear');
                onClose();
              }}
            >
              <span>
                {label}
                <small>{detail}</small>
              </span>
              {value === setting && <Icon name="check" />}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
