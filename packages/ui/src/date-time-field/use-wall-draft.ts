import { useState } from 'react';
import { resolveLocalTime, type WallTime, wallTimeAt } from './resolve-local-time.ts';

/** An instant and the zone that it was meant in. */
export interface ZonedTime {
  /** Epoch ms; null while it is not a whole date and time, or one that the clocks skip or show twice. */
  readonly at: number | null;
  /** IANA name: `Europe/Lisbon`. */
  readonly timeZone: string;
}

const empty: WallTime = { date: '', time: '' };
const wallOf = ({ at, timeZone }: ZonedTime) => (at === null ? empty : wallTimeAt(at, timeZone));

/** What is typed, kept also while it is no instant, and how to change it. */
export function useWallDraft(
  value: ZonedTime,
  onChange: (value: ZonedTime) => void,
): readonly [WallTime, (wall: WallTime, timeZone: string) => void] {
  const [draft, setDraft] = useState(() => wallOf(value));
  const [known, setKnown] = useState(value);
  // The owner moved it: what is typed here gives way.
  if (known.at !== value.at || known.timeZone !== value.timeZone) {
    setKnown(value);
    setDraft(wallOf(value));
  }
  const change = (wall: WallTime, timeZone: string) => {
    const resolved = resolveLocalTime(wall, timeZone);
    const next = { at: resolved?.kind === 'once' ? resolved.at : null, timeZone };
    setDraft(wall);
    setKnown(next);
    onChange(next);
  };
  return [draft, change];
}
