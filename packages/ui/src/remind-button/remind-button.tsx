import { type ComponentPropsWithRef, useEffect, useRef } from 'react';
import { useAnnouncer } from '../announcer/index.ts';
import { Button } from '../button/index.ts';
import { joinClasses } from '../class-names/join-classes.ts';
import { Icon } from '../icon/index.ts';
import { VisuallyHidden } from '../visually-hidden/index.ts';
import styles from './remind-button.module.css';

export interface RemindButtonProps
  extends Omit<ComponentPropsWithRef<'button'>, 'children' | 'disabled' | 'aria-pressed'> {
  /** Which drop: heard after the word, because its title stands beside the button for those who see. */
  readonly drop: string;
  /** Shown at once when pressed, and taken back by the owner when the server refuses. */
  readonly reminded: boolean;
  /** Called with what is wanted now. */
  readonly onRemindedChange: (reminded: boolean) => void;
  /** People who asked to be told. Shown from 10 up: a small number would say that nobody cares. */
  readonly count?: number;
  /** `round` is the bell alone, for the end of a row. */
  readonly look?: 'words' | 'round';
  /** The answer is on its way: the look has changed already, and a second press waits. */
  readonly busy?: boolean;
  /** It cannot be used now: say why beside it and name that text with `aria-describedby`. */
  readonly unavailable?: boolean;
  readonly locale?: string | undefined;
}

const countFrom = 10;

/** Asks to be told when a drop opens, or takes that back. */
export function RemindButton({
  drop,
  reminded,
  onRemindedChange,
  count = 0,
  look = 'words',
  busy = false,
  unavailable = false,
  locale = 'en-GB',
  className,
  ...rest
}: RemindButtonProps) {
  const announcer = useAnnouncer();
  const said = useRef(reminded);
  useEffect(() => {
    if (said.current === reminded) return;
    said.current = reminded;
    const text = reminded
      ? `You will be told when ${drop} opens`
      : `You will not be told when ${drop} opens`;
    announcer.polite(text, `remind ${drop}`);
  }, [announcer, drop, reminded]);
  const word = reminded ? 'Reminder set' : 'Remind me';
  return (
    <Button
      {...rest}
      className={joinClasses(styles.remind, className)}
      tone={reminded ? 'soft' : 'line'}
      data-look={look}
      aria-pressed={reminded}
      busy={busy}
      unavailable={unavailable}
      onClick={() => onRemindedChange(!reminded)}
    >
      {!busy && <Icon name={reminded ? 'bell-ringing' : 'bell'} />}
      {look === 'round' ? <VisuallyHidden>{word}</VisuallyHidden> : word}{' '}
      <VisuallyHidden>for {drop}</VisuallyHidden>
      {look === 'words' && count >= countFrom && (
        <span className={styles.count}>
          {count.toLocaleString(locale)}
          <VisuallyHidden> asked</VisuallyHidden>
        </span>
      )}
    </Button>
  );
}
