import { useSyncExternalStore } from 'react';
import { formatRemaining, type Ticker } from '../countdown/index.ts';
import type { Freshness } from './buy-area-state.ts';
import styles from './freshness-line.module.css';

interface FreshnessLineProps {
  readonly freshness: Freshness;
  readonly ticker: Ticker;
}

function sayAge({ kind, seenAt }: Freshness, nowAt: number): string {
  const ageMs = Math.max(0, nowAt - seenAt);
  if (kind === 'stale') return `Last seen ${formatRemaining(ageMs)} ago`;
  const seconds = ageMs < 10_000 ? (ageMs / 1000).toFixed(1) : String(Math.round(ageMs / 1000));
  return `Live, ${seconds} s ago`;
}

/** How old the facts are: "Live, 0.3 s ago", or when they were last known. */
export function FreshnessLine({ freshness, ticker }: FreshnessLineProps) {
  const read = () => sayAge(freshness, Math.floor(ticker.now() / 100) * 100);
  const text = useSyncExternalStore(ticker.subscribe, read, read);
  return (
    <span className={styles.line} data-kind={freshness.kind}>
      {text}
    </span>
  );
}
