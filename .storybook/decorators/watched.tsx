import { storyClock } from '@livedrops/ui/testing/story-clock';
import { type ReactNode, useCallback, useEffect } from 'react';
import { addons } from 'storybook/preview-api';
import { clockToStart } from '../panels/clock-to-start.ts';
import { type Cost, panelEvents } from '../panels/panel-events.ts';
import { WatchCost } from '../panels/watch-cost.tsx';
import { watchLiveRegions } from '../panels/watch-live-regions.ts';
import { startsOf } from '../scenes.ts';

/** Where the toolbar's clock belongs five seconds before the story's drop starts, running from there; null where none comes. */
function clockBeforeStart(id: string): string | null {
  const { inMs, runs } = startsOf(id);
  const offsetMs = clockToStart(storyClock.passedMs(), inMs);
  return offsetMs === null ? null : `${offsetMs}${runs ? '' : '+'}`;
}

interface WatchedProps {
  /** The story's. */
  readonly id: string;
  /** Changes the toolbar's global of that name. */
  readonly setClock: (clock: string) => void;
  readonly children: ReactNode;
}

/** Tells the panels what the story says aloud and what it costs, and does what the clock asks of it. */
export function Watched({ id, setClock, children }: WatchedProps) {
  useEffect(() => {
    const channel = addons.getChannel();
    channel.emit(panelEvents.began);
    return watchLiveRegions(document.body, (spoken) => channel.emit(panelEvents.spoken, spoken));
  }, []);
  useEffect(() => {
    const channel = addons.getChannel();
    const listener = () => {
      const clock = clockBeforeStart(id);
      if (clock !== null) setClock(clock);
    };
    channel.on(panelEvents.toStart, listener);
    return () => channel.off(panelEvents.toStart, listener);
  }, [id, setClock]);
  const tell = useCallback((cost: Cost) => {
    addons.getChannel().emit(panelEvents.cost, cost);
  }, []);
  return <WatchCost tell={tell}>{children}</WatchCost>;
}
