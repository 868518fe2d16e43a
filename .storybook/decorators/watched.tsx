import { type ReactNode, useCallback, useEffect } from 'react';
import { addons } from 'storybook/preview-api';
import { type Cost, panelEvents } from '../panels/panel-events.ts';
import { WatchCost } from '../panels/watch-cost.tsx';
import { watchLiveRegions } from '../panels/watch-live-regions.ts';

/** Tells the panels what the story says aloud and what it costs. */
export function Watched({ children }: { readonly children: ReactNode }) {
  useEffect(() => {
    const channel = addons.getChannel();
    channel.emit(panelEvents.began);
    return watchLiveRegions(document.body, (spoken) => channel.emit(panelEvents.spoken, spoken));
  }, []);
  const tell = useCallback((cost: Cost) => {
    addons.getChannel().emit(panelEvents.cost, cost);
  }, []);
  return <WatchCost tell={tell}>{children}</WatchCost>;
}
