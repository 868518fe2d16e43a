/** What a component's docs page says beside its stories and props. Plain data, so that gates and other tools read it too. */
export interface Guide {
  /** Sentences that end "Use it when …". */
  readonly use: readonly [string, ...string[]];
  /** Sentences that end "Do not use it when …", each naming the piece to take instead. */
  readonly avoid: readonly [string, ...string[]];
  readonly pairs: readonly [DoAndDont, ...DoAndDont[]];
  /** What each key does while focus is in the component; empty when nothing in it takes focus. */
  readonly keyboard: readonly KeyHint[];
  /** What a screen reader says by itself, when and how often. Left out when it is silent. */
  readonly announces?: string;
  /** Why a story that its kind owes would show nothing of it. The book's gate asks for the story or for this. */
  readonly without?: Readonly<Partial<Record<OwedStory, string>>>;
  /** Newest first. */
  readonly changes: readonly [Change, ...Change[]];
}

/** Stories that every component of a kind owes, by their export: which, `tools/find-story-gaps.mjs` says. */
export type OwedStory =
  | 'Playground'
  | 'Variants'
  | 'States'
  | 'Update'
  | 'Extreme'
  | 'LongText'
  | 'Rtl'
  | 'Dark'
  | 'ReducedMotion'
  | 'Keyboard';

export interface DoAndDont {
  readonly do: string;
  readonly dont: string;
  readonly because: string;
  /** Names of two story exports that show it, where a picture says more. */
  readonly show?: { readonly do: string; readonly dont: string };
}

export interface KeyHint {
  /** As printed on the keyboard: `Enter`, `Arrow Down`, `Shift + Tab`. */
  readonly keys: string;
  readonly does: string;
}

export interface Change {
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly what: string;
}
