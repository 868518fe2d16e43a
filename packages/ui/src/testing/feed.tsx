import { type ReactNode, useState } from 'react';

interface FeedProps<Props> {
  /** What the component is given, one event after the other. */
  readonly steps: readonly [Props, ...Props[]];
  readonly children: (props: Props) => ReactNode;
}

/** Feeds a story its events one by one: by hand for a designer, by a play function for a test. */
export function Feed<Props>({ steps, children }: FeedProps<Props>) {
  const [at, setAt] = useState(0);
  return (
    <>
      {children(steps[Math.min(at, steps.length - 1)] ?? steps[0])}
      <p>
        <button type="button" onClick={() => setAt(at + 1)}>
          Next event
        </button>
      </p>
    </>
  );
}
