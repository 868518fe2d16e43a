import type { ComponentPropsWithRef, ReactNode } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { Countdown, type Ticker } from '../countdown/index.ts';
import styles from './running-hold.module.css';

export interface RunningHoldProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** Epoch ms, server time. */
  readonly expiresAt: number;
  readonly ticker: Ticker;
  readonly text?: string;
  /** The button or link that pays. */
  readonly action: ReactNode;
  readonly locale?: string | undefined;
}

/** The strip under an order that still waits for its payment. */
export function RunningHold({
  expiresAt,
  ticker,
  text = 'to pay, then your unit goes back',
  action,
  locale,
  className,
  ...rest
}: RunningHoldProps) {
  return (
    <div {...rest} className={joinClasses(styles.strip, className)}>
      <Countdown
        className={styles.time}
        remaining={{ targetAt: expiresAt, ticker }}
        label="Held for"
        size="board"
        locale={locale}
      />
      <span className={styles.text}>{text}</span>
      {action}
    </div>
  );
}
