/** What a story's frame tells the panels, and what the clock asks of it. */
export const panelEvents = {
  /** A story begins: both panels start anew. */
  began: 'livedrops/began',
  spoken: 'livedrops/spoken',
  cost: 'livedrops/cost',
  /** Asks the story to put the clock to five seconds before its drop starts. */
  toStart: 'livedrops/to-start',
} as const;

/** What a story has cost the browser since it began. */
export interface Cost {
  /** Commits of React in which something of the story was drawn anew. */
  readonly renders: number;
  /** The dearest of them, in milliseconds. */
  readonly longestCommitMs: number;
  readonly domNodes: number;
  /** Sum of layout shifts that no press asked for; a page that keeps still has 0. */
  readonly layoutShift: number;
}
