export { Countdown, type CountdownProps } from './countdown.tsx';
export {
  crossedThreshold,
  type SpokenThresholdMs,
  spokenThresholdsMs,
} from './crossed-threshold.ts';
export { formatRemaining, spellRemaining } from './format-remaining.ts';
export { type Remaining, stoppedTicker, type Ticker } from './ticker.ts';
export { useRemainingSeconds } from './use-remaining-seconds.ts';
