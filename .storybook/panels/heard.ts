/** A text that appeared in a live region, as the page shows it: before anybody judges whether it is heard. */
export interface Spoken {
  /** Milliseconds since the story began. */
  readonly atMs: number;
  readonly text: string;
  readonly politeness: 'polite' | 'assertive';
  /** The same for all texts of one region. */
  readonly region: number;
  /** The region was not there a moment ago. */
  readonly isNewRegion: boolean;
  /** Nobody reaches it: `display: none`, `hidden`, or within `aria-hidden`. */
  readonly isHidden: boolean;
  /** The kit's announcer kept it waiting, and then said something newer. */
  readonly isSuperseded: boolean;
}

/** A line of the panel: what was heard, or why it was not. */
export interface Heard extends Omit<Spoken, 'isNewRegion' | 'isHidden' | 'isSuperseded'> {
  readonly dropped: string | null;
}

/** A reader starts a polite text about this late; what changes before has not been begun. */
const replacedWithinMs = 250;

const reasons = {
  hidden: 'The region is hidden from screen readers.',
  born: 'A polite region that comes with its words in it: many readers speak only what changes later.',
  superseded: 'The announcer says one text of a topic in five seconds; a newer one took its place.',
  replaced: 'A newer text took its place before it could be read.',
} as const;

function dropReason({ isSuperseded, isHidden, isNewRegion, politeness }: Spoken): string | null {
  if (isSuperseded) return reasons.superseded;
  if (isHidden) return reasons.hidden;
  return isNewRegion && politeness === 'polite' ? reasons.born : null;
}

/** The log with one more text in it; a text of the same region that nobody had time to read is marked as dropped. */
export function logSpoken(log: readonly Heard[], spoken: Spoken): readonly Heard[] {
  const { isHidden: _hidden, isNewRegion: _new, isSuperseded, ...rest } = spoken;
  const earlier = log.map((line) =>
    !isSuperseded &&
    line.dropped === null &&
    line.region === spoken.region &&
    spoken.atMs - line.atMs < replacedWithinMs
      ? { ...line, dropped: reasons.replaced }
      : line,
  );
  return [...earlier, { ...rest, dropped: dropReason(spoken) }];
}
