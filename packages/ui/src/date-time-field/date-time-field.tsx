import type { ComponentPropsWithRef } from 'react';
import { useId } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { Icon } from '../icon/index.ts';
import { Select } from '../select/index.ts';
import { TextInput } from '../text-input/index.ts';
import styles from './date-time-field.module.css';
import {
  type DateTimeWords,
  englishWords,
  sayRefusal,
  sayWhen,
  zoneCity,
  zoneOffset,
} from './date-time-words.ts';
import { resolveLocalTime, wallTimeAt } from './resolve-local-time.ts';
import { useWallDraft, type ZonedTime } from './use-wall-draft.ts';

export interface DateTimeFieldProps
  extends Omit<ComponentPropsWithRef<'fieldset'>, 'children' | 'disabled' | 'onChange'> {
  readonly value: ZonedTime;
  readonly onChange: (value: ZonedTime) => void;
  /** Zones to choose from; without them the zone is told and stays. */
  readonly zones?: readonly string[];
  /** Where the reader is; their own zone when left out. */
  readonly readerZone?: string;
  /** The earliest instant, epoch ms. Phones and pickers keep to its date. */
  readonly minAt?: number;
  /** It cannot be changed now: say why, and name that text with `aria-describedby`. */
  readonly unavailable?: boolean;
  readonly locale?: string;
  readonly words?: DateTimeWords;
}

/** A date and a time on the clocks of one zone: when a drop opens. Stands in a `Field`. */
export function DateTimeField({
  value,
  onChange,
  zones,
  readerZone = new Intl.DateTimeFormat().resolvedOptions().timeZone,
  minAt,
  unavailable = false,
  locale = 'en-GB',
  words = englishWords,
  className,
  'aria-describedby': describedBy,
  'aria-invalid': invalid,
  ...rest
}: DateTimeFieldProps) {
  const ownId = useId();
  const newsId = `${ownId}-news`;
  const [draft, change] = useWallDraft(value, onChange);
  const refusal = sayRefusal(resolveLocalTime(draft, value.timeZone), value.timeZone, words);
  const shared = {
    'aria-describedby': joinClasses(describedBy, newsId) || undefined,
    'aria-invalid': refusal !== null || invalid,
    'aria-disabled': unavailable || undefined,
    readOnly: unavailable,
  };
  return (
    <fieldset {...rest} className={joinClasses(styles.field, className)}>
      <div className={styles.inputs}>
        <TextInput
          {...shared}
          type="date"
          className={styles.date}
          aria-label={words.date}
          value={draft.date}
          min={minAt === undefined ? undefined : wallTimeAt(minAt, value.timeZone).date}
          onChange={(event) => change({ ...draft, date: event.target.value }, value.timeZone)}
        />
        <TextInput
          {...shared}
          type="time"
          className={styles.time}
          aria-label={words.time}
          value={draft.time}
          step={60}
          onChange={(event) => change({ ...draft, time: event.target.value }, value.timeZone)}
        />
        {zones && !unavailable && (
          <Select
            label={words.zone}
            value={value.timeZone}
            onChange={(event) => change(draft, event.target.value)}
          >
            {zones.map((zone) => (
              <option key={zone} value={zone}>
                {zoneCity(zone)}
              </option>
            ))}
          </Select>
        )}
      </div>
      <DateTimeNews id={newsId} refusal={refusal} {...{ value, readerZone, locale, words }} />
    </fieldset>
  );
}

type InWordsProps = Required<Pick<DateTimeFieldProps, 'value' | 'readerZone' | 'locale' | 'words'>>;

interface NewsProps extends InWordsProps {
  readonly id: string;
  readonly refusal: string | null;
}

/** Said after each change: what the time is elsewhere, or why it is refused. */
function DateTimeNews({ id, refusal, ...inWords }: NewsProps) {
  return (
    <div className={styles.news} id={id} role="status" data-refused={refusal !== null}>
      {refusal === null ? (
        <InstantInWords {...inWords} />
      ) : (
        <>
          <Icon name="warning-circle" />
          <p>{refusal}</p>
        </>
      )}
    </div>
  );
}

function InstantInWords({ value: { at, timeZone }, readerZone, locale, words }: InWordsProps) {
  const city = zoneCity(timeZone);
  if (at === null) return <p>{words.zoneAlone(city)}</p>;
  return (
    <>
      <Icon name="clock" />
      <p>
        {words.zoneName(city, zoneOffset(at, timeZone, locale))}{' '}
        {readerZone !== timeZone && (
          <span className={styles.elsewhere}>
            {words.elsewhere(sayWhen(at, readerZone, locale), zoneCity(readerZone))}
          </span>
        )}
      </p>
    </>
  );
}
