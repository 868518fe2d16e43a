import type { ComponentPropsWithRef, CSSProperties, ReactNode } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import {
  Countdown,
  type SpokenThresholdMs,
  type Ticker,
  useRemainingSeconds,
} from '../countdown/index.ts';
import styles from './hold-card.module.css';

/** Units set aside for the reader, and until when. */
export interface Hold {
  /** Epoch ms, server time. */
  readonly expiresAt: number;
  /** The whole length of the hold: the track is the part that is left of it. */
  readonly durationMs: number;
}

export interface HoldCardProps extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'title'> {
  readonly hold: Hold;
  readonly ticker: Ticker;
  readonly title: ReactNode;
  readonly detail: ReactNode;
  /** Shown instead of title and detail in the last minute. */
  readonly ending?: { readonly title: ReactNode; readonly detail: ReactNode };
  /** `sheet` has larger figures than `bar`. */
  readonly size?: 'bar' | 'sheet';
  /** Buttons under the track: "Add 5:00" and "Pay €68" in the last minute. */
  readonly actions?: ReactNode;
  readonly onThreshold?: ((thresholdMs: SpokenThresholdMs) => void) | undefined;
  readonly locale?: string | undefined;
}

/** A hold turns amber when this much is left: time enough to ask for more (WCAG 2.2.1). */
export const holdEndingMs = 60_000;

/** A running hold: what is held, how long, and how much of that is left. */
export function HoldCard({
  hold,
  ticker,
  title,
  detail,
  ending,
  size = 'bar',
  actions,
  onThreshold,
  locale,
  className,
  ...rest
}: HoldCardProps) {
  const remaining = { targetAt: hold.expiresAt, ticker };
  const remainingMs = useRemainingSeconds(remaining) * 1000;
  const isEnding = remainingMs <= holdEndingMs;
  const share = Math.min(1, remainingMs / hold.durationMs);
  const words = isEnding && ending ? ending : { title, detail };
  return (
    <div
      {...rest}
      className={joinClasses(styles.hold, className)}
      data-size={size}
      data-ending={isEnding ? '' : undefined}
    >
      <div className={styles.row}>
        <p className={styles.words}>
          <b>{words.title}</b>
          <small>{words.detail}</small>
        </p>
        <Countdown
          className={styles.time}
          remaining={remaining}
          label="Held for"
          size="hold"
          onThreshold={onThreshold}
          locale={locale}
        />
      </div>
      <div className={styles.track} aria-hidden="true">
        <i style={{ '--hold-share': share } as CSSProperties} />
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
