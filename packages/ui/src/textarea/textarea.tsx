import type { ChangeEvent, ComponentPropsWithRef } from 'react';
import { useId, useState } from 'react';
import { useAnnouncer } from '../announcer/index.ts';
import { joinClasses } from '../class-names/join-classes.ts';
import styles from './textarea.module.css';

export interface TextareaProps
  extends Omit<ComponentPropsWithRef<'textarea'>, 'disabled' | 'maxLength'> {
  /** How many characters fit. Shown as a count; more can be typed, so that a pasted text can be shortened here. */
  readonly limit?: number;
  /** The count in words. `left` is below zero when there are too many. */
  readonly countText?: (left: number, limit: number) => string;
  /** Lines shown when empty; it grows with the text to ten. */
  readonly rows?: number;
  /** It can be read and not changed now: say why, and name that text with `aria-describedby`. */
  readonly unavailable?: boolean;
}

/** From here on what is left is said aloud too. */
const warnLeft = 20;

const englishCount = (left: number, limit: number) =>
  left < 0 ? `${-left} too many, ${limit} fit` : `${left} of ${limit} left`;

// One sign for a reader can be several code units.
const countCharacters = (text: string) => Array.from(text).length;

/** Several lines of text. Stands in a `Field`, which labels it. */
export function Textarea({
  limit,
  countText = englishCount,
  rows = 3,
  unavailable = false,
  className,
  style,
  onChange,
  'aria-describedby': describedBy,
  ...rest
}: TextareaProps) {
  const countId = useId();
  const announcer = useAnnouncer();
  const [typed, setTyped] = useState(String(rest.defaultValue ?? ''));
  const text = rest.value === undefined ? typed : String(rest.value);
  const left = limit === undefined ? 0 : limit - countCharacters(text);
  const change = (event: ChangeEvent<HTMLTextAreaElement>) => {
    setTyped(event.target.value);
    onChange?.(event);
    if (limit === undefined) return;
    const nowLeft = limit - countCharacters(event.target.value);
    if (nowLeft <= warnLeft) announcer.polite(countText(nowLeft, limit), countId);
  };
  return (
    <span className={styles.shell}>
      <textarea
        {...rest}
        rows={rows}
        readOnly={unavailable || rest.readOnly}
        aria-disabled={unavailable || undefined}
        aria-invalid={left < 0 || rest['aria-invalid']}
        aria-describedby={joinClasses(describedBy, limit !== undefined && countId) || undefined}
        className={joinClasses(styles.textarea, className)}
        style={{ minBlockSize: `calc(${rows}lh + 1.75rem)`, ...style }}
        onChange={change}
      />
      {limit !== undefined && (
        <span className={styles.count} id={countId} data-over={left < 0 || undefined}>
          {countText(left, limit)}
        </span>
      )}
    </span>
  );
}
