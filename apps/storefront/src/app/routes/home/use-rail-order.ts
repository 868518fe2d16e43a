import { useState } from 'react';

export interface RailOrder<Item> {
  readonly items: readonly Item[];
  /** How many came while the reader was elsewhere and stand at the end. */
  readonly newCount: number;
  /** Moves the new ones to the front. */
  readonly showNew: () => void;
}

interface Known {
  readonly ids: readonly string[];
  readonly newIds: readonly string[];
}

/**
 * Keeps cards where they are while somebody looks at them. What is new comes first when the reader is at the start, else
 * it waits at the end and is counted.
 */
export function useRailOrder<Item>(
  items: readonly Item[],
  idOf: (item: Item) => string,
  isAtStart: boolean,
): RailOrder<Item> {
  const byId = new Map(items.map((item) => [idOf(item), item]));
  const [known, setKnown] = useState<Known>(() => ({ ids: [...byId.keys()], newIds: [] }));
  const fresh = [...byId.keys()].filter((id) => !known.ids.includes(id));
  const hasLeft = known.ids.some((id) => !byId.has(id));

  if (fresh.length > 0 || hasLeft) {
    const stay = known.ids.filter((id) => byId.has(id));
    const newIds = known.newIds.filter((id) => byId.has(id));
    // Adjusted while rendering: the reader never sees the order in between.
    setKnown(
      isAtStart
        ? { ids: [...fresh, ...stay], newIds }
        : { ids: [...stay, ...fresh], newIds: [...newIds, ...fresh] },
    );
  }

  return {
    items: known.ids.flatMap((id) => byId.get(id) ?? []),
    newCount: known.newIds.length,
    showNew: () =>
      setKnown(({ ids, newIds }) => ({
        ids: [...newIds, ...ids.filter((id) => !newIds.includes(id))],
        newIds: [],
      })),
  };
}
