import type { ComponentPropsWithRef } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { Countdown, type Ticker, useRemainingSeconds } from '../countdown/index.ts';
import { hueStyle } from '../hue/hue-style.ts';
import type { LinkAs } from '../link-as/link-as.ts';
import { Picture, type PictureSource } from '../picture/index.ts';
import { holdEndingMs } from './hold-card.tsx';
import styles from './hold-link.module.css';

export interface HoldLinkProps extends Omit<ComponentPropsWithRef<'a'>, 'children' | 'title'> {
  readonly href: string;
  readonly linkAs?: LinkAs;
  readonly picture: PictureSource | null;
  readonly hue: number;
  /** The product that is held. */
  readonly item: string;
  /** Epoch ms, server time. */
  readonly expiresAt: number;
  readonly ticker: Ticker;
  readonly title?: string;
  readonly locale?: string | undefined;
}

/** A running hold wherever the reader looks around: one tap back to it. */
export function HoldLink({
  linkAs: Link = 'a',
  picture,
  hue,
  item,
  expiresAt,
  ticker,
  title = 'Your unit is held',
  locale,
  className,
  ...rest
}: HoldLinkProps) {
  const remaining = { targetAt: expiresAt, ticker };
  const isEnding = useRemainingSeconds(remaining) * 1000 <= holdEndingMs;
  return (
    <Link
      {...rest}
      className={joinClasses(styles.link, className)}
      data-ending={isEnding ? '' : undefined}
    >
      <Picture
        className={styles.picture}
        source={picture}
        sizes="42px"
        alt=""
        style={hueStyle(hue)}
      />
      <span className={styles.words}>
        <b>{title}</b>
        <span>{item}</span>
      </span>
      <Countdown
        className={styles.time}
        remaining={remaining}
        label="Held for"
        size="strip"
        locale={locale}
      />
    </Link>
  );
}
