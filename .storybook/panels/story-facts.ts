import { useSyncExternalStore } from 'react';
import { addons } from 'storybook/manager-api';
import { type Heard, logSpoken, type Spoken } from './heard.ts';
import { type Cost, panelEvents } from './panel-events.ts';

interface StoryFacts {
  readonly heard: readonly Heard[];
  readonly cost: Cost | null;
}

const linesMax = 200;
const nothing: StoryFacts = { heard: [], cost: null };
const listeners = new Set<() => void>();
let facts = nothing;

function change(next: StoryFacts): void {
  facts = next;
  for (const listener of listeners) listener();
}

/** Keeps what the story's frame tells while no panel is open, so that opening one shows all of it. */
export function collectStoryFacts(): void {
  const channel = addons.getChannel();
  channel.on(panelEvents.began, () => change(nothing));
  channel.on(panelEvents.spoken, (spoken: Spoken) =>
    change({ ...facts, heard: logSpoken(facts.heard, spoken).slice(-linesMax) }),
  );
  channel.on(panelEvents.cost, (cost: Cost) => change({ ...facts, cost }));
}

export function forgetHeard(): void {
  change({ ...facts, heard: [] });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useStoryFacts(): StoryFacts {
  return useSyncExternalStore(subscribe, () => facts);
}
