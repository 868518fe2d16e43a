import { Field } from '@livedrops/ui/field';
import { Select } from '@livedrops/ui/select';
import { Switch } from '@livedrops/ui/switch';
import { TextInput } from '@livedrops/ui/text-input';
import { useState } from 'react';
import type { QuietHours as Hours } from '../../shared/api/wire.ts';
import { SaveState } from './save-state.tsx';
import styles from './settings.module.css';
import { UnreadSettings } from './unread-settings.tsx';
import { usePreferences } from './use-preferences.ts';

const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
const usualHours = (): Hours => ({ start: '23:00', end: '08:00', time_zone: ownZone() });

/** When push messages and mails wait. */
export function QuietHours() {
  const { query, shown, change, saving, saved, failed } = usePreferences();
  if (!shown) {
    const retry = () => void query.refetch();
    return <UnreadSettings failed={query.isError} busy={query.isFetching} onRetry={retry} />;
  }
  const { quiet_hours: hours } = shown;
  const save = (quietHours: Hours | null) => change({ quietHours });
  return (
    <>
      <Switch
        label="Quiet hours"
        hint="Push and e-mail wait until they end. News of your own orders still comes through."
        checked={hours !== null}
        onChange={(on) => save(on ? usualHours() : null)}
      />
      {hours && <HourFields hours={hours} onChange={save} />}
      <SaveState
        saving={saving}
        saved={saved}
        failed={failed && 'quietHours' in failed ? 'Your quiet hours' : null}
        onRetry={() => failed && change(failed)}
      />
    </>
  );
}

interface HourFieldsProps {
  readonly hours: Hours;
  readonly onChange: (hours: Hours) => void;
}

function HourFields({ hours, onChange }: HourFieldsProps) {
  const { start, end, time_zone } = hours;
  return (
    <div className={styles.hours}>
      <Time
        label="From"
        value={start}
        other={end}
        onChange={(at) => onChange({ ...hours, start: at })}
      />
      <Time
        label="To"
        value={end}
        other={start}
        onChange={(at) => onChange({ ...hours, end: at })}
      />
      <Field label="Time zone" className={styles.zone}>
        {({ id }) => (
          <Select
            id={id}
            label="Time zone"
            value={time_zone}
            onChange={({ target }) => onChange({ ...hours, time_zone: target.value })}
          >
            {zonesWith(time_zone).map((zone) => (
              <option key={zone} value={zone}>
                {zone.replaceAll('_', ' ')}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </div>
  );
}

/** The chosen one may go by an older name. */
function zonesWith(chosen: string): readonly string[] {
  const known = Intl.supportedValuesOf('timeZone');
  const own = ownZone();
  return [...new Set([own, chosen, ...known])];
}

interface TimeProps {
  readonly label: string;
  readonly value: string;
  /** The other end, which must not be the same. */
  readonly other: string;
  readonly onChange: (time: string) => void;
}

/** Kept when it is whole and left: each key of a half-typed time is nobody's wish. */
function Time({ label, value, other, onChange }: TimeProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const typed = draft ?? value;
  const error = typed === other ? 'They must not begin when they end.' : undefined;
  const leave = () => {
    if (error || draft === null) return;
    setDraft(null);
    if (draft !== '' && draft !== value) onChange(draft);
  };
  return (
    <Field label={label} error={error}>
      {({ 'aria-labelledby': _labelledBy, ...control }) => (
        <TextInput
          {...control}
          type="time"
          value={typed}
          onChange={({ target }) => setDraft(target.value)}
          onBlur={leave}
        />
      )}
    </Field>
  );
}
