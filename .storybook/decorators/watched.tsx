import { storyClock } from '@livedrops/ui/testing/story-clock';
import { type ReactNode, useCallback, useEffect } from 'react';
import { UPDATE_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { clockToStart } from '../panels/clock-to-start.ts';
import { type Cost, panelEvents } from '../panels/panel-events.ts';
import { WatchCost } from '../panels/watch-cost.tsx';
import { watchLiveRegions } from '../panels/watch-live-regions.ts';
import { startsOf } from '../scenes.ts';

/** Puts the clock of the toolbar to five seconds before the story's drop starts, and lets it run from there. */
function goToStart(id: string): void {
  const { inMs, runs } = startsOf(id);
  const offsetMs = clockToStart(storyClock.passedMs(), inMs);
  if (offsetMs === null) return;
  const clock = `${offsetMs}${runs ? '' : '+'}`;
  addons.getChannel().emit(UPDATE_GLOBALS, { globals: { clock } });
}

interface WatchedProps {
  /** The story's. */
  readonly id: string;
  readonly children: ReactNode;
}

/** Tells the panels what the story says aloud and what it costs, and does what the clock asks of it. */
export function Watched({ id, children }: WatchedProps) {
  useEffect(() => {
    const channel = addons.getChannel();
    channel.emit(panelEvents.began);
    return watchLiveRegions(document.body, (spoken) => channel.emit(panelEvents.spoken, spoken));
  }, []);
  useEffect(() => {
    const channel = addons.getChannel();
    const listener = () => goToStart(id);
    channel.on(panelEvents.toStart, listener);
    return () => channel.off(panelEvents.toStart, listener);
  }, [id]);
  const tell = useCallback((cost: Cost) => {
    addons.getChannel().emit(panelEvents.cost, cost);
  }, []);
  return <WatchCost tell={tell}>{children}</WatchCost>;
}
