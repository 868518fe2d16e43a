import { expect } from 'storybook/test';

const parts = [null, '::before', '::after'] as const;
const longestOf = (list: string) =>
  Math.max(
    ...list
      .split(', ')
      .map((time) => Number.parseFloat(time) * (time.endsWith('ms') ? 1 : 1_000) || 0),
  );

/** How long the longest movement in a story takes, in milliseconds; one that never ends takes for ever. */
function longestMotionMs(story: HTMLElement): number {
  const styles = [...story.querySelectorAll('*')].flatMap((element) =>
    parts.map((part) => getComputedStyle(element, part)),
  );
  const times = styles.map((style) => {
    const runs = style.animationIterationCount.includes('infinite') ? Number.POSITIVE_INFINITY : 1;
    const animation = style.animationName === 'none' ? 0 : longestOf(style.animationDuration);
    return Math.max(longestOf(style.transitionDuration), animation > 0 ? animation * runs : 0);
  });
  return Math.max(0, ...times);
}

/** Play of a ReducedMotion story: something in it moves as a rule, and nothing does for a reader who wants less of it. */
export async function expectLessMotion({
  canvasElement,
}: {
  readonly canvasElement: HTMLElement;
}): Promise<void> {
  const { dataset } = document.documentElement;
  await expect(dataset['motion']).toBe('reduced');
  await expect(longestMotionMs(canvasElement)).toBeLessThan(1);
  dataset['motion'] = 'full';
  const usualMs = longestMotionMs(canvasElement);
  dataset['motion'] = 'reduced';
  // Else the story shows nothing: the component's guide says so instead, in `without`.
  await expect(usualMs).toBeGreaterThan(50);
}
