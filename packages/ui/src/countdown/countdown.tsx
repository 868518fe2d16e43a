import { type ComponentPropsWithRef, useEffect, useRef, useState } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import styles from './countdown.module.css';
import { crossedThreshold, type SpokenThresholdMs } from './crossed-threshold.ts';
import { formatRemaining, spellRemaining } from './format-remaining.ts';
import type { Remaining } from './ticker.ts';
import { useRemainingSeconds } from './use-remaining-seconds.ts';

export interface CountdownProps extends Omit<ComponentPropsWithRef<'span'>, 'children' | 'role'> {
  readonly remaining: Remaining;
  /** What runs out, for screen readers: "Ends in: 5 minutes 48 seconds". */
  readonly label?: string;
  /** `text` takes the surrounding type, the others are condensed figures. */
  readonly size?: 'text' | 'ends' | 'strip' | 'board' | 'hold' | 'hero';
  /** Called once for each of 10, 5 and 1 minute, 10 seconds and the end: the page decides what to announce. */
  readonly onThreshold?: ((thresholdMs: SpokenThresholdMs) => void) | undefined;
  readonly locale?: string | undefined;
}

/** Time left in digits that never move: the room of the longest text it has shown stays reserved. */
export function Countdown({
  remaining,
  label = 'Time left',
  size = 'text',
  onThreshold,
  locale,
  className,
  ...rest
}: CountdownProps) {
  const remainingMs = useRemainingSeconds(remaining) * 1000;
  const text = formatRemaining(remainingMs);
  const [firstShape] = useState(() => text.replaceAll(/\d/g, '0'));
  const previousMs = useRef(remainingMs);

  useEffect(() => {
    const crossed = crossedThreshold(previousMs.current, remainingMs);
    previousMs.current = remainingMs;
    if (crossed !== null) onThreshold?.(crossed);
  }, [remainingMs, onThreshold]);

  return (
    <span
      {...rest}
      role="timer"
      aria-label={`${label}: ${spellRemaining(remainingMs, locale)}`}
      className={joinClasses(styles.countdown, className)}
      data-size={size}
      data-shape={firstShape}
    >
      {text}
    </span>
  );
}
