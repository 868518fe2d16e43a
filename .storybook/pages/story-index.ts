import { useEffect, useState } from 'react';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly type: string;
}

/** The stories of one component or page. */
export interface StoryGroup {
  readonly title: string;
  /** The story that stands for the group. */
  readonly firstId: string;
  readonly storyCount: number;
}

function groupStories(entries: readonly Entry[]): StoryGroup[] {
  const groups = new Map<string, StoryGroup>();
  for (const { id, title, type } of entries) {
    if (type !== 'story') continue;
    const known = groups.get(title);
    groups.set(title, {
      title,
      firstId: known?.firstId ?? id,
      storyCount: (known?.storyCount ?? 0) + 1,
    });
  }
  return [...groups.values()];
}

/** Every group of this book, read from its own index, so that the map is never out of date. */
export function useStoryGroups(): readonly StoryGroup[] {
  const [groups, setGroups] = useState<readonly StoryGroup[]>([]);
  useEffect(() => {
    const leaving = new AbortController();
    async function read() {
      const response = await fetch('./index.json', { signal: leaving.signal });
      const { entries }: { entries: Readonly<Record<string, Entry>> } = await response.json();
      setGroups(groupStories(Object.values(entries)));
    }
    read().catch((error: unknown) => {
      if (!leaving.signal.aborted) throw error;
    });
    return () => leaving.abort();
  }, []);
  return groups;
}
