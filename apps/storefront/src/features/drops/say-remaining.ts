import { type SpokenThresholdMs, spellRemaining } from '@livedrops/ui/countdown';

/** `Ends in 5 minutes.` The end itself is said by what follows it. */
export function sayRemaining(what: string, leftMs: SpokenThresholdMs): string | null {
  return leftMs === 0 ? null : `${what} ${spellRemaining(leftMs)}.`;
}
